package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Expiry of the session, counted from an anchor time. */
@ApiModel
public interface ChatSessionExpiresAfterParam extends Model {

    /**
     * Time from which the expiry counts, always {@code created_at} for now.
     *
     * @return the value
     */
    @Constant("created_at")
    String anchor();

    /**
     * Lifetime of the session after the anchor, in seconds. From 1 to 600.
     *
     * @return the value
     */
    long seconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionExpiresAfterParamBuilder builder() {
        return ModelRuntime.builder(ChatSessionExpiresAfterParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionExpiresAfterParamBuilder toBuilder();
}
