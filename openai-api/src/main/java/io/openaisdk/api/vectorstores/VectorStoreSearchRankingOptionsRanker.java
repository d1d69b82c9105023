package io.openaisdk.api.vectorstores;

import io.openaisdk.api.OpenEnum;

/**
 * Method of re-ranking; {@code none} turns it off and may save time. Default: {@code auto}.
 *
 * @param value the text on the wire
 */
public record VectorStoreSearchRankingOptionsRanker(String value) implements OpenEnum {

    /** The value {@code none}. */
    public static final VectorStoreSearchRankingOptionsRanker NONE = new VectorStoreSearchRankingOptionsRanker("none");

    /** The value {@code auto}. */
    public static final VectorStoreSearchRankingOptionsRanker AUTO = new VectorStoreSearchRankingOptionsRanker("auto");

    /** The value {@code default-2024-11-15}. */
    public static final VectorStoreSearchRankingOptionsRanker DEFAULT_2024_11_15 =
            new VectorStoreSearchRankingOptionsRanker("default-2024-11-15");

    @Override
    public String toString() {
        return value;
    }
}
