package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An annotation that ties part of a message to a quoted passage of a file, made by the {@code file_search} tool. */
@ApiModel
public non-sealed interface MessageFileCitation extends Model, MessageAnnotation {

    /**
     * Discriminator of this annotation, always {@code file_citation}.
     *
     * @return the value
     */
    @Constant("file_citation")
    String type();

    /**
     * Placeholder in the message text that the annotation is meant to replace.
     *
     * @return the value
     */
    String text();

    /**
     * Source file of the citation.
     *
     * @return the value
     */
    MessageFileCitationFile fileCitation();

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
    static MessageFileCitationBuilder builder() {
        return ModelRuntime.builder(MessageFileCitation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageFileCitationBuilder toBuilder();
}
