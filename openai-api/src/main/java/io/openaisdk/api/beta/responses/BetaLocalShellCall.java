package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.LocalShellAction;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.Optional;

/** Command that the model wants to have run on the local shell. */
@ApiModel
public non-sealed interface BetaLocalShellCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code local_shell_call}.
     *
     * @return the value
     */
    @Constant("local_shell_call")
    String type();

    /**
     * ID of this item.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * ID of the call that the model issued, to be repeated with the result.
     *
     * @return the value
     */
    String callId();

    /**
     * Command to execute, with its settings.
     *
     * @return the value
     */
    LocalShellAction action();

    /**
     * Progress of the call: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaLocalShellCallBuilder builder() {
        return ModelRuntime.builder(BetaLocalShellCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaLocalShellCallBuilder toBuilder();
}
