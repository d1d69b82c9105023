package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The Code Interpreter usage within a time bucket. */
@ApiModel
public non-sealed interface UsageCodeInterpreterSessionsResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.usage.code_interpreter_sessions.result}.
     *
     * @return the value
     */
    @Constant("organization.usage.code_interpreter_sessions.result")
    String object();

    /**
     * Count of Code Interpreter sessions.
     *
     * @return the value
     */
    long numSessions();

    /**
     * ID of the project, if grouped by {@code project_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> projectId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageCodeInterpreterSessionsResultBuilder builder() {
        return ModelRuntime.builder(UsageCodeInterpreterSessionsResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageCodeInterpreterSessionsResultBuilder toBuilder();
}
