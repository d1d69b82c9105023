package io.openaisdk.api.vectorstores;

import io.openaisdk.api.OpenEnum;

/**
 * Code of the error.
 *
 * @param value the text on the wire
 */
public record VectorStoreFileLastErrorCode(String value) implements OpenEnum {

    /** The value {@code server_error}. */
    public static final VectorStoreFileLastErrorCode SERVER_ERROR = new VectorStoreFileLastErrorCode("server_error");

    /** The value {@code unsupported_file}. */
    public static final VectorStoreFileLastErrorCode UNSUPPORTED_FILE =
            new VectorStoreFileLastErrorCode("unsupported_file");

    /** The value {@code invalid_file}. */
    public static final VectorStoreFileLastErrorCode INVALID_FILE = new VectorStoreFileLastErrorCode("invalid_file");

    @Override
    public String toString() {
        return value;
    }
}
