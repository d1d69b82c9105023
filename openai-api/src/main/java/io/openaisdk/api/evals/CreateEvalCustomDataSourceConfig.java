package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/**
 * A data source configuration with a schema of your own, which says what testing criteria can use and what data each
 * run must bring.
 */
@ApiModel
public non-sealed interface CreateEvalCustomDataSourceConfig extends Model, EvalCreateDataSourceConfig {

    /**
     * Discriminator of this configuration, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * JSON schema of a row of the data source.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> itemSchema();

    /**
     * True if you are expected to fill the {@code sample} namespace, for example with generated responses. Default:
     * {@code false}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> includeSampleSchema();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CreateEvalCustomDataSourceConfigBuilder builder() {
        return ModelRuntime.builder(CreateEvalCustomDataSourceConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalCustomDataSourceConfigBuilder toBuilder();
}
