package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An annotation that points to a file which the {@code code_interpreter} tool produced. */
@ApiModel
public non-sealed interface MessageFilePath extends Model, MessageAnnotation {

    /**
     * Discriminator of this annotation, always {@code file_path}.
     *
     * @return the value
     */
    @Constant("file_path")
    String type();

    /**
     * Placeholder in the message text that the annotation is meant to replace.
     *
     * @return the value
     */
    String text();

    /**
     * Reference to the generated file.
     *
     * @return the value
     */
    MessageFilePathFile filePath();

    /**
     * Position in the text where the annotated span starts, {@code 0} or greater.
     *
     * @return the value
     */
    long startIndex();

    /**
     * Position in the text where the annotated span ends, {@code 0} or greater.
     *
     * @return the value
     */
    long endIndex();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageFilePathBuilder builder() {
        return ModelRuntime.builder(MessageFilePath.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageFilePathBuilder toBuilder();
}
