package io.openaisdk.api.embeddings;

import io.openaisdk.api.OpenEnum;

/**
 * Encoding of vectors on the wire.
 *
 * @param value the text on the wire
 */
public record EmbeddingEncodingFormat(String value) implements OpenEnum {

    /** The value {@code float}. */
    public static final EmbeddingEncodingFormat FLOAT = new EmbeddingEncodingFormat("float");

    /** The value {@code base64}. */
    public static final EmbeddingEncodingFormat BASE64 = new EmbeddingEncodingFormat("base64");

    @Override
    public String toString() {
        return value;
    }
}
