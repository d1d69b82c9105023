package io.openaisdk.testkit.internal.wire;

import java.util.Optional;

/** A part of a multipart body. */
public final class Part {

    private final String name;
    private final Optional<String> fileName;
    private final Optional<String> contentType;
    private final byte[] content;

    /** Takes a part over, its content without a copy. */
    public Part(String name, Optional<String> fileName, Optional<String> contentType, byte[] content) {
        this.name = name;
        this.fileName = fileName;
        this.contentType = contentType;
        this.content = content;
    }

    /** Gives the name of the form field. */
    public String name() {
        return name;
    }

    /** Gives the file name. */
    public Optional<String> fileName() {
        return fileName;
    }

    /** Gives the content type as it was sent. */
    public Optional<String> contentType() {
        return contentType;
    }

    /** Gives the content itself, not a copy. */
    public byte[] content() {
        return content;
    }
}
