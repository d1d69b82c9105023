package io.openaisdk.api.videos;

import io.openaisdk.api.OpenEnum;

/**
 * State of a video generation job.
 *
 * @param value the text on the wire
 */
public record VideoStatus(String value) implements OpenEnum {

    /** The value {@code queued}. */
    public static final VideoStatus QUEUED = new VideoStatus("queued");

    /** The value {@code in_progress}. */
    public static final VideoStatus IN_PROGRESS = new VideoStatus("in_progress");

    /** The value {@code completed}. */
    public static final VideoStatus COMPLETED = new VideoStatus("completed");

    /** The value {@code failed}. */
    public static final VideoStatus FAILED = new VideoStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
