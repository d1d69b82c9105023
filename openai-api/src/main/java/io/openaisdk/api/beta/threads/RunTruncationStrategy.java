package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The rule by which a thread is shortened to form the initial context of a run. */
@ApiModel
public interface RunTruncationStrategy extends Model {

    /**
     * How the thread is shortened: {@code auto} (default) drops middle messages to fit, {@code last_messages} keeps the
     * latest ones only.
     *
     * @return the value
     */
    RunTruncationStrategyType type();

    /**
     * Count of latest messages to keep in the context, at least 1.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> lastMessages();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunTruncationStrategyBuilder builder() {
        return ModelRuntime.builder(RunTruncationStrategy.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunTruncationStrategyBuilder toBuilder();
}
