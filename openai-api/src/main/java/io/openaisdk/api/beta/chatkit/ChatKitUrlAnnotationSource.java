package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The URL behind an annotation. */
@ApiModel
public interface ChatKitUrlAnnotationSource extends Model {

    /**
     * Discriminator of this source, always {@code url}.
     *
     * @return the value
     */
    @Constant("url")
    String type();

    /**
     * The URL itself.
     *
     * @return the value
     */
    String url();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitUrlAnnotationSourceBuilder builder() {
        return ModelRuntime.builder(ChatKitUrlAnnotationSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitUrlAnnotationSourceBuilder toBuilder();
}
