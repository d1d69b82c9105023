package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Messages given as a template. */
@ApiModel
public non-sealed interface EvalCompletionsTemplateMessages extends Model, EvalCompletionsInputMessages {

    /**
     * Discriminator of these input messages, always {@code template}.
     *
     * @return the value
     */
    @Constant("template")
    String type();

    /**
     * Chat messages of the prompt; they may use variables such as {@code {{item.name}}}.
     *
     * @return the items
     */
    @Required
    List<EvalCompletionsTemplateItem> template();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalCompletionsTemplateMessagesBuilder builder() {
        return ModelRuntime.builder(EvalCompletionsTemplateMessages.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalCompletionsTemplateMessagesBuilder toBuilder();
}
