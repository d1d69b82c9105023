package io.openaisdk.core.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * One property of a model, made from a line such as {@code model string required} or {@code type string const=message}.
 *
 * @param name the name on the wire
 * @param type the type of its value
 * @param required whether it is always present
 * @param nullable whether an explicit null differs from absence
 * @param inQuery whether it goes to the query string of an operation that has a body
 * @param header the header it is sent as; null for none
 * @param part the media type it has as a part of a form; null for fields
 * @param constant the only value it has; null when it is free
 * @param preset what is sent where nothing was set; null for nothing
 */
public record Field(
        String name,
        ValueType type,
        boolean required,
        boolean nullable,
        boolean inQuery,
        @Nullable String header,
        @Nullable String part,
        @Nullable String constant,
        @Nullable String preset) {

    static Field parse(String line) {
        String rest = line;
        // What is fixed or preset may have spaces in it, and so comes last.
        String constant = tail(rest, " const=");
        String preset = tail(rest, " preset=");
        if (constant != null) {
            rest = rest.substring(0, rest.length() - constant.length() - " const=".length());
        } else if (preset != null) {
            rest = rest.substring(0, rest.length() - preset.length() - " preset=".length());
        }
        boolean required = false;
        boolean nullable = false;
        boolean inQuery = false;
        String header = null;
        String part = null;
        int nameEnd = rest.indexOf(' ');
        int typeEnd = rest.indexOf(' ', nameEnd + 1);
        String type = typeEnd < 0 ? rest.substring(nameEnd + 1) : rest.substring(nameEnd + 1, typeEnd);
        for (int from = typeEnd; from >= 0; ) {
            int next = rest.indexOf(' ', from + 1);
            String trait = next < 0 ? rest.substring(from + 1) : rest.substring(from + 1, next);
            if (trait.startsWith("header=")) {
                header = trait.substring("header=".length());
            } else if (trait.startsWith("part=")) {
                part = trait.substring("part=".length());
            } else {
                required |= trait.equals("required");
                nullable |= trait.equals("nullable");
                inQuery |= trait.equals("query");
            }
            from = next;
        }
        return new Field(
                rest.substring(0, nameEnd),
                ValueType.parse(type),
                required,
                nullable,
                inQuery,
                header,
                part,
                constant,
                preset);
    }

    private static @Nullable String tail(String line, String mark) {
        int at = line.indexOf(mark);
        return at < 0 ? null : line.substring(at + mark.length());
    }

    /**
     * Says whether the property belongs to the body of an operation that has one.
     *
     * @return false for what goes to the query string or a header
     */
    public boolean inBody() {
        return !inQuery && header == null;
    }

    /** Gives the name of the builder's setter, for messages. */
    String setterName() {
        StringBuilder camel = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && name.charAt(i - 1) == '_';
            if (c != '_') {
                camel.append(hump ? Character.toUpperCase(c) : c);
            }
        }
        return camel.toString();
    }
}
