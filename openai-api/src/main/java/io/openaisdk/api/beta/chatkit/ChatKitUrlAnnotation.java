package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An annotation that points to a URL. */
@ApiModel
public non-sealed interface ChatKitUrlAnnotation extends Model, ChatKitOutputTextAnnotation {

    /**
     * Discriminator of this annotation, always {@code url}.
     *
     * @return the value
     */
    @Constant("url")
    String type();

    /**
     * Where the annotation points.
     *
     * @return the value
     */
    ChatKitUrlAnnotationSource source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitUrlAnnotationBuilder builder() {
        return ModelRuntime.builder(ChatKitUrlAnnotation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitUrlAnnotationBuilder toBuilder();
}
