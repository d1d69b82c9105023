package io.openaisdk.api.realtime;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Names a trace and what it belongs to. */
@ApiModel
public non-sealed interface RealtimeTracingConfiguration extends Model, RealtimeTracing {

    /**
     * Workflow name under which the trace is shown in the Traces Dashboard.
     *
     * @return the value; empty when absent
     */
    Optional<String> workflowName();

    /**
     * Group that the trace belongs to, for filtering in the Traces Dashboard.
     *
     * @return the value; empty when absent
     */
    Optional<String> groupId();

    /**
     * Free metadata of the trace, for filtering in the Traces Dashboard.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTracingConfigurationBuilder builder() {
        return ModelRuntime.builder(RealtimeTracingConfiguration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTracingConfigurationBuilder toBuilder();
}
