package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * A message with instructions of the developer that rank above what the user says. Takes the place of {@code system}
 * messages from o1 on.
 */
@ApiModel
public non-sealed interface ChatCompletionDeveloperMessageParam extends Model, ChatCompletionMessageParam {

    /**
     * Role of the author, always {@code developer}.
     *
     * @return the value
     */
    @Constant("developer")
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
    static ChatCompletionDeveloperMessageParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionDeveloperMessageParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionDeveloperMessageParamBuilder toBuilder();
}
