package io.openaisdk.api.batches;

import io.openaisdk.api.OpenEnum;

/**
 * Endpoint that receives every request of the batch. For {@code /v1/embeddings}, a batch holds at most 50,000 inputs in
 * total.
 *
 * @param value the text on the wire
 */
public record BatchEndpoint(String value) implements OpenEnum {

    /** The value {@code /v1/responses}. */
    public static final BatchEndpoint V1_RESPONSES = new BatchEndpoint("/v1/responses");

    /** The value {@code /v1/chat/completions}. */
    public static final BatchEndpoint V1_CHAT_COMPLETIONS = new BatchEndpoint("/v1/chat/completions");

    /** The value {@code /v1/embeddings}. */
    public static final BatchEndpoint V1_EMBEDDINGS = new BatchEndpoint("/v1/embeddings");

    /** The value {@code /v1/completions}. */
    public static final BatchEndpoint V1_COMPLETIONS = new BatchEndpoint("/v1/completions");

    /** The value {@code /v1/moderations}. */
    public static final BatchEndpoint V1_MODERATIONS = new BatchEndpoint("/v1/moderations");

    /** The value {@code /v1/images/generations}. */
    public static final BatchEndpoint V1_IMAGES_GENERATIONS = new BatchEndpoint("/v1/images/generations");

    /** The value {@code /v1/images/edits}. */
    public static final BatchEndpoint V1_IMAGES_EDITS = new BatchEndpoint("/v1/images/edits");

    /** The value {@code /v1/videos}. */
    public static final BatchEndpoint V1_VIDEOS = new BatchEndpoint("/v1/videos");

    @Override
    public String toString() {
        return value;
    }
}
