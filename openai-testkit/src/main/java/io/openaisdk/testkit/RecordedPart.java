package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.testkit.internal.wire.Part;
import java.util.Optional;

/** A part of a multipart request. */
public final class RecordedPart {

    private final Part part;

    RecordedPart(Part part) {
        this.part = part;
    }

    /**
     * Gives the name of the form field.
     *
     * @return the name
     */
    public String name() {
        return part.name();
    }

    /**
     * Gives the name of the file.
     *
     * @return the file name; empty when the part has none
     */
    public Optional<String> fileName() {
        return part.fileName();
    }

    /**
     * Gives the content type.
     *
     * @return the type as it was sent; empty when the part has none
     */
    public Optional<String> contentType() {
        return part.contentType();
    }

    /**
     * Gives the content.
     *
     * @return a copy of the bytes
     */
    public byte[] content() {
        return part.content().clone();
    }

    /**
     * Gives the content as text.
     *
     * @return the text
     */
    public String text() {
        return new String(part.content(), UTF_8);
    }

    @Override
    public String toString() {
        return name() + fileName().map(file -> " (" + file + ")").orElse("");
    }
}
