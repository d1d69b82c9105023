package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ComputerCallSafetyCheck;
import io.openaisdk.api.responses.ResponseComputerToolCallOutputScreenshot;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.List;
import java.util.Optional;

/** Input item with the result of a computer call. */
@ApiModel
public non-sealed interface BetaComputerCallOutput extends Model, BetaResponseInputItem {

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
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTagParam> agent();

    /**
     * Identifier of the computer call that is answered here. 1 to 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * Screenshot that shows the computer after the call.
     *
     * @return the value
     */
    ResponseComputerToolCallOutputScreenshot output();

    /**
     * Safety checks from the API that the developer has confirmed.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ComputerCallSafetyCheck> acknowledgedSafetyChecks();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaComputerCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaComputerCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaComputerCallOutputBuilder toBuilder();
}
