package io.openaisdk.api.files;

import io.openaisdk.api.OpenEnum;

/**
 * State of a stored file.
 *
 * @param value the text on the wire
 */
public record FileStatus(String value) implements OpenEnum {

    /** The value {@code uploaded}. */
    public static final FileStatus UPLOADED = new FileStatus("uploaded");

    /** The value {@code processed}. */
    public static final FileStatus PROCESSED = new FileStatus("processed");

    /** The value {@code error}. */
    public static final FileStatus ERROR = new FileStatus("error");

    @Override
    public String toString() {
        return value;
    }
}
