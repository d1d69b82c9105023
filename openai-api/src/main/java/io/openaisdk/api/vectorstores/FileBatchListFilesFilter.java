package io.openaisdk.api.vectorstores;

import io.openaisdk.api.OpenEnum;

/**
 * Restricts the list to files in this status.
 *
 * @param value the text on the wire
 */
public record FileBatchListFilesFilter(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final FileBatchListFilesFilter IN_PROGRESS = new FileBatchListFilesFilter("in_progress");

    /** The value {@code completed}. */
    public static final FileBatchListFilesFilter COMPLETED = new FileBatchListFilesFilter("completed");

    /** The value {@code failed}. */
    public static final FileBatchListFilesFilter FAILED = new FileBatchListFilesFilter("failed");

    /** The value {@code cancelled}. */
    public static final FileBatchListFilesFilter CANCELLED = new FileBatchListFilesFilter("cancelled");

    @Override
    public String toString() {
        return value;
    }
}
