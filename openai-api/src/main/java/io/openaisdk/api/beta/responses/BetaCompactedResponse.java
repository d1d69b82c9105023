package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseUsage;
import java.util.List;

/** The result of compacting a conversation. */
@ApiModel
public interface BetaCompactedResponse extends Model {

    /**
     * Discriminator of this object, always {@code response.compaction}.
     *
     * @return the value
     */
    @Constant("response.compaction")
    String object();

    /**
     * Identifier of the compacted response.
     *
     * @return the value
     */
    String id();

    /**
     * Items that remain after compaction.
     *
     * @return the items
     */
    @Required
    List<BetaCompactedResponseItem> output();

    /**
     * Creation time of the compacted conversation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Tokens that the compaction itself used, with cached and reasoning tokens shown separately.
     *
     * @return the value
     */
    ResponseUsage usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaCompactedResponseBuilder builder() {
        return ModelRuntime.builder(BetaCompactedResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaCompactedResponseBuilder toBuilder();
}
