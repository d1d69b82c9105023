package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Text of the assistant, with annotations if there are any. */
@ApiModel
public interface ChatKitOutputText extends Model {

    /**
     * Discriminator of this content, always {@code output_text}.
     *
     * @return the value
     */
    @Constant("output_text")
    String type();

    /**
     * Text that the assistant wrote.
     *
     * @return the value
     */
    String text();

    /**
     * Annotations of the text, in order.
     *
     * @return the items
     */
    @Required
    List<ChatKitOutputTextAnnotation> annotations();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitOutputTextBuilder builder() {
        return ModelRuntime.builder(ChatKitOutputText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitOutputTextBuilder toBuilder();
}
