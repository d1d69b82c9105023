package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Input item with the result of a function call, for the model to go on with. */
@ApiModel
public non-sealed interface FunctionCallOutput extends Model, ResponseInputItem {

    /**
     * Discriminator of this item, always {@code function_call_output}.
     *
     * @return the value
     */
    @Constant("function_call_output")
    String type();

    /**
     * Identifier of this output item. Set on items that the API returns.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Identifier that the model gave to the function call whose result this is. 1 to 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * Result of the call, as a string or as parts with text, images or files. A string has at most 10485760 characters.
     *
     * @return the value
     */
    FunctionCallOutputContent output();

    /**
     * Name of the tool that gave this result. 1 to 128 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Namespace of the tool that gave this result. 1 to 64 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> namespace();

    /**
     * Context from which the call was made, for instance directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Makes the answer to a function call.
     *
     * @param callId the {@code call_id} of the call
     * @param output what the function gave, often JSON
     * @return the item to pass back
     */
    static FunctionCallOutput of(String callId, String output) {
        return builder().callId(callId).output(output).build();
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FunctionCallOutputBuilder builder() {
        return ModelRuntime.builder(FunctionCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FunctionCallOutputBuilder toBuilder();
}
