package io.openaisdk.api.moderations;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.annotations.Setter;
import java.util.List;

/** What is to be classified: one or several texts, or texts and images together. */
@ApiUnion
public sealed interface ModerationInput
        permits ModerationInput.Text,
                ModerationInput.Texts,
                ModerationInput.Items,
                UnknownModerationInput,
                HiddenModerationInput {

    /**
     * One text.
     *
     * @param value the text
     */
    record Text(String value) implements ModerationInput, ValueVariant<String> {}

    /**
     * Several texts, each of which gets a result.
     *
     * @param value the items, unmodifiable
     */
    record Texts(List<String> value) implements ModerationInput, ValueVariant<List<String>> {
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
     * Texts and images that are judged together.
     *
     * @param value the items, unmodifiable
     */
    @Setter("inputItems")
    record Items(List<ModerationMultiModalInput> value)
            implements ModerationInput, ValueVariant<List<ModerationMultiModalInput>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Items {
            value = List.copyOf(value);
        }
    }
}
