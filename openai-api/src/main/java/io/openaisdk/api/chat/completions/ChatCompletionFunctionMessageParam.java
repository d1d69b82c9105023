package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * A message with the result of a function call. Superseded by tool messages.
 *
 * @deprecated use {@link ChatCompletionToolMessageParam}
 */
@Deprecated
@ApiModel
public non-sealed interface ChatCompletionFunctionMessageParam extends Model, ChatCompletionMessageParam {

    /**
     * Role of the author, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String role();

    /**
     * Result of the function call.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> content();

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionFunctionMessageParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionFunctionMessageParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionFunctionMessageParamBuilder toBuilder();
}
