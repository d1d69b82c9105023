package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Notation of a grammar.
 *
 * @param value the text on the wire
 */
public record GrammarSyntax(String value) implements OpenEnum {

    /** The value {@code lark}. */
    public static final GrammarSyntax LARK = new GrammarSyntax("lark");

    /** The value {@code regex}. */
    public static final GrammarSyntax REGEX = new GrammarSyntax("regex");

    @Override
    public String toString() {
        return value;
    }
}
