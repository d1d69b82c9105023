package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/**
 * A data source configuration that defines the schema of {@code item} and, optionally, {@code sample}. Testing criteria
 * build on it, and runs must supply data that fits.
 */
@ApiModel
public non-sealed interface EvalCustomDataSourceConfig extends Model, EvalDataSourceConfig {

    /**
     * Discriminator of this configuration, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * JSON schema of the data source items of a run.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> schema();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalCustomDataSourceConfigBuilder builder() {
        return ModelRuntime.builder(EvalCustomDataSourceConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalCustomDataSourceConfigBuilder toBuilder();
}
