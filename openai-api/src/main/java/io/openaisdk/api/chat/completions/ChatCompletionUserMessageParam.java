package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A message of the end user with a prompt or further context. */
@ApiModel
public non-sealed interface ChatCompletionUserMessageParam extends Model, ChatCompletionMessageParam {

    /**
     * Role of the author, always {@code user}.
     *
     * @return the value
     */
    @Constant("user")
    String role();

    /**
     * What the user says, as a string or as a non-empty list of parts.
     *
     * @return the value
     */
    ChatCompletionUserContent content();

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
    static ChatCompletionUserMessageParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionUserMessageParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionUserMessageParamBuilder toBuilder();
}
