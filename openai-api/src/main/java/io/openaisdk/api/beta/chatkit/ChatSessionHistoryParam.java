package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for the history that users of the session can see. */
@ApiModel
public interface ChatSessionHistoryParam extends Model {

    /**
     * Whether users can open earlier ChatKit threads. Default: {@code true}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> enabled();

    /**
     * Number of recent ChatKit threads that users can open. At least 1; unlimited when absent.
     *
     * @return the value; empty when absent
     */
    Optional<Long> recentThreads();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionHistoryParamBuilder builder() {
        return ModelRuntime.builder(ChatSessionHistoryParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionHistoryParamBuilder toBuilder();
}
