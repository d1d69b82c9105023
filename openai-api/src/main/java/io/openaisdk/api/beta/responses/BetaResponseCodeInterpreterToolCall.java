package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.CodeInterpreterCallStatus;
import io.openaisdk.api.responses.CodeInterpreterOutput;
import java.util.List;
import java.util.Optional;

/** A call in which the model runs code in the code interpreter. */
@ApiModel
public non-sealed interface BetaResponseCodeInterpreterToolCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code code_interpreter_call}.
     *
     * @return the value
     */
    @Constant("code_interpreter_call")
    String type();

    /**
     * Identifier of this code interpreter call.
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
     * Progress of the call: {@code in_progress}, {@code interpreting}, {@code completed}, {@code incomplete} or
     * {@code failed}.
     *
     * @return the value
     */
    CodeInterpreterCallStatus status();

    /**
     * Identifier of the container in which the code ran.
     *
     * @return the value
     */
    String containerId();

    /**
     * Source code of the run. {@code null} if unavailable.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> code();

    /**
     * Logs and images that the run produced. {@code null} if there are none.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<CodeInterpreterOutput> outputs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseCodeInterpreterToolCallBuilder builder() {
        return ModelRuntime.builder(BetaResponseCodeInterpreterToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCodeInterpreterToolCallBuilder toBuilder();
}
