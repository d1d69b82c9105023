package io.openaisdk.api.completions;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.annotations.Setter;
import java.util.List;

/** What is to be completed: one or several texts, as strings or as tokens. */
@ApiUnion
public sealed interface CompletionPrompt
        permits CompletionPrompt.Text,
                CompletionPrompt.Texts,
                CompletionPrompt.Tokens,
                CompletionPrompt.TokenLists,
                UnknownCompletionPrompt,
                HiddenCompletionPrompt {

    /**
     * One prompt.
     *
     * @param value the text
     */
    record Text(String value) implements CompletionPrompt, ValueVariant<String> {}

    /**
     * Several prompts, each completed on its own.
     *
     * @param value the items, unmodifiable
     */
    record Texts(List<String> value) implements CompletionPrompt, ValueVariant<List<String>> {
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
     * One prompt as tokens.
     *
     * @param value the items, unmodifiable
     */
    @Setter("promptTokens")
    record Tokens(List<Long> value) implements CompletionPrompt, ValueVariant<List<Long>> {
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
     * Several prompts as tokens.
     *
     * @param value the items, unmodifiable
     */
    @Setter("promptTokenLists")
    record TokenLists(List<List<Long>> value) implements CompletionPrompt, ValueVariant<List<List<Long>>> {
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
