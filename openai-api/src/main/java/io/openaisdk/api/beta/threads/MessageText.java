package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A text of a message, with its annotations. */
@ApiModel
public interface MessageText extends Model {

    /**
     * The text itself.
     *
     * @return the value
     */
    String value();

    /**
     * Annotations on the text: file citations and file paths.
     *
     * @return the items
     */
    @Required
    List<MessageAnnotation> annotations();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageTextBuilder builder() {
        return ModelRuntime.builder(MessageText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageTextBuilder toBuilder();
}
