package io.openaisdk.api.embeddings;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.annotations.Setter;
import java.util.List;

/** What is to be embedded: one or several texts, as strings or as tokens. */
@ApiUnion
public sealed interface EmbeddingInput
        permits EmbeddingInput.Text,
                EmbeddingInput.Texts,
                EmbeddingInput.Tokens,
                EmbeddingInput.TokenLists,
                UnknownEmbeddingInput,
                HiddenEmbeddingInput {

    /**
     * One text.
     *
     * @param value the text
     */
    record Text(String value) implements EmbeddingInput, ValueVariant<String> {}

    /**
     * Several texts, each of which gets a vector.
     *
     * @param value the items, unmodifiable
     */
    record Texts(List<String> value) implements EmbeddingInput, ValueVariant<List<String>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Texts {
            value = List.copyOf(value);
        }
    }

    /**
     * One text as tokens.
     *
     * @param value the items, unmodifiable
     */
    @Setter("inputTokens")
    record Tokens(List<Long> value) implements EmbeddingInput, ValueVariant<List<Long>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Tokens {
            value = List.copyOf(value);
        }
    }

    /**
     * Several texts as tokens.
     *
     * @param value the items, unmodifiable
     */
    @Setter("inputTokenLists")
    record TokenLists(List<List<Long>> value) implements EmbeddingInput, ValueVariant<List<List<Long>>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public TokenLists {
            value = value.stream().map(List::copyOf).toList();
        }
    }
}
