package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A file attachment that an annotation points to. */
@ApiModel
public interface ChatKitFileAnnotationSource extends Model {

    /**
     * Discriminator of this source, always {@code file}.
     *
     * @return the value
     */
    @Constant("file")
    String type();

    /**
     * Name of the attached file.
     *
     * @return the value
     */
    String filename();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitFileAnnotationSourceBuilder builder() {
        return ModelRuntime.builder(ChatKitFileAnnotationSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitFileAnnotationSourceBuilder toBuilder();
}
