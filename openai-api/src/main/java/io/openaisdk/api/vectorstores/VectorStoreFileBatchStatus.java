package io.openaisdk.api.vectorstores;

import io.openaisdk.api.OpenEnum;

/**
 * State of a file in a vector store, or of a batch of them.
 *
 * @param value the text on the wire
 */
public record VectorStoreFileBatchStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final VectorStoreFileBatchStatus IN_PROGRESS = new VectorStoreFileBatchStatus("in_progress");

    /** The value {@code completed}. */
    public static final VectorStoreFileBatchStatus COMPLETED = new VectorStoreFileBatchStatus("completed");

    /** The value {@code cancelled}. */
    public static final VectorStoreFileBatchStatus CANCELLED = new VectorStoreFileBatchStatus("cancelled");

    /** The value {@code failed}. */
    public static final VectorStoreFileBatchStatus FAILED = new VectorStoreFileBatchStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
