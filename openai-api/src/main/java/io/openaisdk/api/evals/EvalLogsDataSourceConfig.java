package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/**
 * A data source configuration that selects logs by metadata, such as {@code usecase=chatbot}. Its schema tells which
 * variables an evaluation may use; it covers both {@code item} and {@code sample}.
 */
@ApiModel
public non-sealed interface EvalLogsDataSourceConfig extends Model, EvalDataSourceConfig {

    /**
     * Discriminator of this configuration, always {@code logs}.
     *
     * @return the value
     */
    @Constant("logs")
    String type();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

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
    static EvalLogsDataSourceConfigBuilder builder() {
        return ModelRuntime.builder(EvalLogsDataSourceConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalLogsDataSourceConfigBuilder toBuilder();
}
