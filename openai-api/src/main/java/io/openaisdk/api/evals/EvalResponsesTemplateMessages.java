package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Messages given as a template. */
@ApiModel
public non-sealed interface EvalResponsesTemplateMessages extends Model, EvalResponsesInputMessages {

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
    List<EvalResponsesTemplateItem> template();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalResponsesTemplateMessagesBuilder builder() {
        return ModelRuntime.builder(EvalResponsesTemplateMessages.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalResponsesTemplateMessagesBuilder toBuilder();
}
