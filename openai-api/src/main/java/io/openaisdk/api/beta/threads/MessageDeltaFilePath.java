package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A streamed annotation that points to a file made by the {@code code_interpreter} tool. */
@ApiModel
public non-sealed interface MessageDeltaFilePath extends Model, MessageDeltaAnnotation {

    /**
     * Discriminator of this annotation, always {@code file_path}.
     *
     * @return the value
     */
    @Constant("file_path")
    String type();

    /**
     * Position of this annotation within its text part.
     *
     * @return the value
     */
    long index();

    /**
     * Placeholder in the message text that the annotation is meant to replace.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Reference to the generated file.
     *
     * @return the value; empty when absent
     */
    Optional<MessageDeltaFilePathFile> filePath();

    /**
     * Position in the text where the annotated span starts, {@code 0} or greater.
     *
     * @return the value; empty when absent
     */
    Optional<Long> startIndex();

    /**
     * Position in the text where the annotated span ends, {@code 0} or greater.
     *
     * @return the value; empty when absent
     */
    Optional<Long> endIndex();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaFilePathBuilder builder() {
        return ModelRuntime.builder(MessageDeltaFilePath.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaFilePathBuilder toBuilder();
}
