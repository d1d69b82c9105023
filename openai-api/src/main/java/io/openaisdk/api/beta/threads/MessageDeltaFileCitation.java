package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A streamed annotation that cites a passage of a file, made by the {@code file_search} tool. */
@ApiModel
public non-sealed interface MessageDeltaFileCitation extends Model, MessageDeltaAnnotation {

    /**
     * Discriminator of this annotation, always {@code file_citation}.
     *
     * @return the value
     */
    @Constant("file_citation")
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
     * Source file of the citation.
     *
     * @return the value; empty when absent
     */
    Optional<MessageDeltaFileCitationFile> fileCitation();

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
    static MessageDeltaFileCitationBuilder builder() {
        return ModelRuntime.builder(MessageDeltaFileCitation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaFileCitationBuilder toBuilder();
}
