package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/**
 * A data source of stored completions.
 *
 * @deprecated use {@link CreateEvalLogsDataSourceConfig}
 */
@Deprecated
@ApiModel
public non-sealed interface CreateEvalStoredCompletionsDataSourceConfig extends Model, EvalCreateDataSourceConfig {

    /**
     * Discriminator of this configuration, always {@code stored_completions}.
     *
     * @return the value
     */
    @Constant("stored_completions")
    String type();

    /**
     * Metadata by which stored completions are selected.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CreateEvalStoredCompletionsDataSourceConfigBuilder builder() {
        return ModelRuntime.builder(CreateEvalStoredCompletionsDataSourceConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalStoredCompletionsDataSourceConfigBuilder toBuilder();
}
