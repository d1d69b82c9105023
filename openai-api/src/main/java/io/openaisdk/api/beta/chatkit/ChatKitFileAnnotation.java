package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An annotation that points to an uploaded file. */
@ApiModel
public non-sealed interface ChatKitFileAnnotation extends Model, ChatKitOutputTextAnnotation {

    /**
     * Discriminator of this annotation, always {@code file}.
     *
     * @return the value
     */
    @Constant("file")
    String type();

    /**
     * File that the annotation points to.
     *
     * @return the value
     */
    ChatKitFileAnnotationSource source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitFileAnnotationBuilder builder() {
        return ModelRuntime.builder(ChatKitFileAnnotation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitFileAnnotationBuilder toBuilder();
}
