package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A note attached to an answer, such as the source of a statement. */
@ApiModel
public interface ChatCompletionAnnotation extends Model {

    /**
     * Discriminator of this annotation, always {@code url_citation}.
     *
     * @return the value
     */
    @Constant("url_citation")
    String type();

    /**
     * Web page that the message cites, found by web search.
     *
     * @return the value
     */
    ChatCompletionUrlCitation urlCitation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAnnotationBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAnnotation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAnnotationBuilder toBuilder();
}
