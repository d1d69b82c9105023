package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A piece of a text of a message, with its annotations. */
@ApiModel
public interface MessageDeltaText extends Model {

    /**
     * The text itself.
     *
     * @return the value; empty when absent
     */
    Optional<String> value();

    /**
     * Annotations on the text: file citations and file paths.
     *
     * @return the items; empty when absent
     */
    List<MessageDeltaAnnotation> annotations();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaTextBuilder builder() {
        return ModelRuntime.builder(MessageDeltaText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaTextBuilder toBuilder();
}
