package io.openaisdk.api.embeddings;

import io.openaisdk.api.OpenEnum;

/**
 * Identifier of a model for embeddings.
 *
 * @param value the text on the wire
 */
public record EmbeddingModel(String value) implements OpenEnum {

    /** The value {@code text-embedding-ada-002}. */
    public static final EmbeddingModel TEXT_EMBEDDING_ADA_002 = new EmbeddingModel("text-embedding-ada-002");

    /** The value {@code text-embedding-3-small}. */
    public static final EmbeddingModel TEXT_EMBEDDING_3_SMALL = new EmbeddingModel("text-embedding-3-small");

    /** The value {@code text-embedding-3-large}. */
    public static final EmbeddingModel TEXT_EMBEDDING_3_LARGE = new EmbeddingModel("text-embedding-3-large");

    @Override
    public String toString() {
        return value;
    }
}
