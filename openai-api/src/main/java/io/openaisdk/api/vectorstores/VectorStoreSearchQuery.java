package io.openaisdk.api.vectorstores;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** What to search for. */
@ApiUnion
public sealed interface VectorStoreSearchQuery
        permits VectorStoreSearchQuery.Text,
                VectorStoreSearchQuery.Texts,
                UnknownVectorStoreSearchQuery,
                HiddenVectorStoreSearchQuery {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements VectorStoreSearchQuery, ValueVariant<String> {}

    /**
     * Several texts.
     *
     * @param value the items, unmodifiable
     */
    record Texts(List<String> value) implements VectorStoreSearchQuery, ValueVariant<List<String>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Texts {
            value = List.copyOf(value);
        }
    }
}
