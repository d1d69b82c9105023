package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Which tools of a server the model may use: their names, or a filter. */
@ApiUnion
public sealed interface McpAllowedTools
        permits McpAllowedTools.Names, McpToolFilter, UnknownMcpAllowedTools, HiddenMcpAllowedTools {

    /**
     * The names of the tools.
     *
     * @param value the items, unmodifiable
     */
    record Names(List<String> value) implements McpAllowedTools, ValueVariant<List<String>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Names {
            value = List.copyOf(value);
        }
    }
}
