package io.openaisdk.api.batches;

import io.openaisdk.api.OpenEnum;

/**
 * Time span in which the batch is to be processed, for now always {@code 24h}.
 *
 * @param value the text on the wire
 */
public record BatchCompletionWindow(String value) implements OpenEnum {

    /** The value {@code 24h}. */
    public static final BatchCompletionWindow _24H = new BatchCompletionWindow("24h");

    @Override
    public String toString() {
        return value;
    }
}
