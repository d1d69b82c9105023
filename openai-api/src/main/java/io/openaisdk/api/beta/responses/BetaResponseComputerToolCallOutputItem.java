package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ComputerCallOutputStatus;
import io.openaisdk.api.responses.ComputerCallSafetyCheck;
import io.openaisdk.api.responses.ResponseComputerToolCallOutputScreenshot;
import java.util.List;
import java.util.Optional;

/** The result of a computer call, as the API lists it. */
@ApiModel
public non-sealed interface BetaResponseComputerToolCallOutputItem
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code computer_call_output}.
     *
     * @return the value
     */
    @Constant("computer_call_output")
    String type();

    /**
     * Identifier of this computer call output.
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
     * Identifier of the computer call that is answered here.
     *
     * @return the value
     */
    String callId();

    /**
     * Safety checks from the API that the developer has confirmed.
     *
     * @return the items; empty when absent
     */
    List<ComputerCallSafetyCheck> acknowledgedSafetyChecks();

    /**
     * Screenshot that shows the computer after the call.
     *
     * @return the value
     */
    ResponseComputerToolCallOutputScreenshot output();

    /**
     * Progress of the item, such as {@code completed} or {@code incomplete}. Set on items that the API returns.
     *
     * @return the value
     */
    ComputerCallOutputStatus status();

    /**
     * Identifier of whoever created the item.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseComputerToolCallOutputItemBuilder builder() {
        return ModelRuntime.builder(BetaResponseComputerToolCallOutputItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseComputerToolCallOutputItemBuilder toBuilder();
}
