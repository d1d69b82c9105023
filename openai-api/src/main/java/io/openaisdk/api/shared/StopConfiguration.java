package io.openaisdk.api.shared;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/**
 * One to four strings at which output ends, itself left out; by default {@code <|endoftext|>}. The models {@code o3}
 * and {@code o4-mini} do not support this.
 */
@ApiUnion
public sealed interface StopConfiguration
        permits StopConfiguration.Text, StopConfiguration.Texts, UnknownStopConfiguration, HiddenStopConfiguration {

    /**
     * One sequence.
     *
     * @param value the text
     */
    record Text(String value) implements StopConfiguration, ValueVariant<String> {}

    /**
     * Several sequences.
     *
     * @param value the items, unmodifiable
     */
    record Texts(List<String> value) implements StopConfiguration, ValueVariant<List<String>> {
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
