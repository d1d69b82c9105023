package io.openaisdk.api.vectorstores;

import io.openaisdk.api.OpenEnum;

/**
 * State of the vector store, which is ready for use once {@code completed}.
 *
 * @param value the text on the wire
 */
public record VectorStoreStatus(String value) implements OpenEnum {

    /** The value {@code expired}. */
    public static final VectorStoreStatus EXPIRED = new VectorStoreStatus("expired");

    /** The value {@code in_progress}. */
    public static final VectorStoreStatus IN_PROGRESS = new VectorStoreStatus("in_progress");

    /** The value {@code completed}. */
    public static final VectorStoreStatus COMPLETED = new VectorStoreStatus("completed");

    @Override
    public String toString() {
        return value;
    }
}
