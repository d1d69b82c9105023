package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/**
 * A data source configuration that selects logs by their metadata, such as {@code usecase=chatbot} or
 * {@code prompt-version=v2}.
 */
@ApiModel
public non-sealed interface CreateEvalLogsDataSourceConfig extends Model, EvalCreateDataSourceConfig {

    /**
     * Discriminator of this configuration, always {@code logs}.
     *
     * @return the value
     */
    @Constant("logs")
    String type();

    /**
     * Metadata by which logs are selected.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CreateEvalLogsDataSourceConfigBuilder builder() {
        return ModelRuntime.builder(CreateEvalLogsDataSourceConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalLogsDataSourceConfigBuilder toBuilder();
}
