package io.openaisdk.api.uploads;

import io.openaisdk.api.OpenEnum;

/**
 * State of the upload.
 *
 * @param value the text on the wire
 */
public record UploadStatus(String value) implements OpenEnum {

    /** The value {@code pending}. */
    public static final UploadStatus PENDING = new UploadStatus("pending");

    /** The value {@code completed}. */
    public static final UploadStatus COMPLETED = new UploadStatus("completed");

    /** The value {@code cancelled}. */
    public static final UploadStatus CANCELLED = new UploadStatus("cancelled");

    /** The value {@code expired}. */
    public static final UploadStatus EXPIRED = new UploadStatus("expired");

    @Override
    public String toString() {
        return value;
    }
}
