package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Input item with the result of a computer call. */
@ApiModel
public non-sealed interface ComputerCallOutput extends Model, ResponseInputItem {

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
    static ComputerCallOutputBuilder builder() {
        return ModelRuntime.builder(ComputerCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerCallOutputBuilder toBuilder();
}
