package io.openaisdk.processor.source;

/** Turns text into Java source. */
public final class JavaText {

    private JavaText() {}

    /**
     * Writes a string literal.
     *
     * @param text the text
     * @return the literal with its quotes
     */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> append((char) c, literal));
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                boolean plain = c >= ' ' && c < 0x7f;
                literal.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
    }
}
