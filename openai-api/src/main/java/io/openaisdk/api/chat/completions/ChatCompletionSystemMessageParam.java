package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * A message with instructions that rank above what the user says. From o1 on, {@code developer} messages serve this
 * purpose.
 */
@ApiModel
public non-sealed interface ChatCompletionSystemMessageParam extends Model, ChatCompletionMessageParam {

    /**
     * Role of the author, always {@code system}.
     *
     * @return the value
     */
    @Constant("system")
    String role();

    /**
     * Text of the instructions, as a string or as a non-empty list of parts.
     *
     * @return the value
     */
    ChatCompletionTextContent content();

    /**
     * Name of the participant, optional. It lets the model tell apart participants that share a role.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionSystemMessageParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionSystemMessageParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionSystemMessageParamBuilder toBuilder();
}
