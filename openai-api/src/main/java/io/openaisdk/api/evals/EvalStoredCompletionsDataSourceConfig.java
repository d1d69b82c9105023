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
 * A data source configuration over stored completions; use {@code EvalLogsDataSourceConfig} instead.
 *
 * @deprecated use {@link EvalLogsDataSourceConfig}
 */
@Deprecated
@ApiModel
public non-sealed interface EvalStoredCompletionsDataSourceConfig extends Model, EvalDataSourceConfig {

    /**
     * Discriminator of this configuration, always {@code stored_completions}.
     *
     * @return the value
     */
    @Constant("stored_completions")
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
    static EvalStoredCompletionsDataSourceConfigBuilder builder() {
        return ModelRuntime.builder(EvalStoredCompletionsDataSourceConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalStoredCompletionsDataSourceConfigBuilder toBuilder();
}
