package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes JSON text with a stack of what it is in. */
final class PlainWriter implements JsonWriter {

    /** What may be written next. */
    private enum State {
        DOCUMENT,
        END,
        FIRST_ITEM,
        NEXT_ITEM,
        FIRST_MEMBER,
        NEXT_MEMBER,
        MEMBER_VALUE,
        CLOSED
    }

    private final OutputStream output;
    private final JsonLimits limits;
    private final Deque<State> states = new ArrayDeque<>();

    PlainWriter(OutputStream output, JsonLimits limits) {
        this.limits = limits;
        this.output = new BufferedOutputStream(output, 8192);
        states.push(State.DOCUMENT);
    }

    @Override
    public void beginObject() throws IOException {
        begin("{", State.FIRST_MEMBER);
    }

    @Override
    public void endObject() throws IOException {
        end("}", State.FIRST_MEMBER, State.NEXT_MEMBER);
    }

    @Override
    public void beginArray() throws IOException {
        begin("[", State.FIRST_ITEM);
    }

    @Override
    public void endArray() throws IOException {
        end("]", State.FIRST_ITEM, State.NEXT_ITEM);
    }

    private void begin(String bracket, State inside) throws IOException {
        // The document itself is on the stack, too.
        check(states.size() <= limits.nesting(), "another level");
        beforeValue();
        put(bracket);
        states.push(inside);
    }

    private void end(String bracket, State first, State next) throws IOException {
        check(states.element() == first || states.element() == next, bracket);
        put(bracket);
        states.pop();
        afterValue();
    }

    @Override
    public void name(String name) throws IOException {
        State state = states.element();
        check(state == State.FIRST_MEMBER || state == State.NEXT_MEMBER, "a name");
        put((state == State.NEXT_MEMBER ? "," : "") + quoted(name));
        become(State.MEMBER_VALUE);
    }

    @Override
    public void value(String value) throws IOException {
        literal(quoted(value));
    }

    @Override
    public void value(long value) throws IOException {
        literal(Long.toString(value));
    }

    @Override
    public void value(double value) throws IOException {
        literal(JsonNumbers.literal(value));
    }

    @Override
    public void value(boolean value) throws IOException {
        literal(Boolean.toString(value));
    }

    @Override
    public void number(String literal) throws IOException {
        if (!JsonNumbers.isLiteral(literal)) {
            throw new IllegalArgumentException("That is no JSON number");
        }
        literal(literal);
    }

    @Override
    public void nullValue() throws IOException {
        literal("null");
    }

    private void literal(String text) throws IOException {
        beforeValue();
        put(text);
        afterValue();
    }

    private void beforeValue() throws IOException {
        switch (states.element()) {
            case DOCUMENT, FIRST_ITEM -> {}
            case NEXT_ITEM -> put(",");
            case MEMBER_VALUE -> put(":");
            default -> check(false, "a value");
        }
    }

    private void afterValue() {
        become(
                switch (states.element()) {
                    case FIRST_ITEM, NEXT_ITEM -> State.NEXT_ITEM;
                    case MEMBER_VALUE -> State.NEXT_MEMBER;
                    default -> State.END;
                });
    }

    private void become(State state) {
        states.pop();
        states.push(state);
    }

    private void check(boolean fits, String what) {
        if (!fits) {
            throw new IllegalStateException(what + " does not fit: the writer is at " + states.element());
        }
    }

    private void put(String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                text.append(c).append(value.charAt(++i));
            } else {
                text.append(escaped(c));
            }
        }
        return text.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c < 0x20 || Character.isSurrogate(c)
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : String.valueOf(c);
        };
    }

    @Override
    public void close() throws IOException {
        State state = states.element();
        if (state == State.CLOSED) {
            return;
        }
        states.clear();
        states.push(State.CLOSED);
        output.close();
        if (state != State.END) {
            throw new IllegalStateException("The text is not one whole value");
        }
    }
}
