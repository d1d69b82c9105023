package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.OpenEnum;

/**
 * Ranker of a file search. When absent, {@code auto} applies.
 *
 * @param value the text on the wire
 */
public record AssistantFileSearchRanker(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final AssistantFileSearchRanker AUTO = new AssistantFileSearchRanker("auto");

    /** The value {@code default_2024_08_21}. */
    public static final AssistantFileSearchRanker DEFAULT_2024_08_21 =
            new AssistantFileSearchRanker("default_2024_08_21");

    @Override
    public String toString() {
        return value;
    }
}
