package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads JSON text with a stack of what it is in. */
final class PlainReader implements JsonReader {

    /** What may come next. */
    private enum State {
        DOCUMENT,
        END,
        FIRST_ITEM,
        NEXT_ITEM,
        FIRST_MEMBER,
        NEXT_MEMBER,
        MEMBER_VALUE
    }

    private final PlainInput input;
    private final PlainLexer lexer;
    private final JsonLimits limits;
    private final Deque<State> states = new ArrayDeque<>();
    private @Nullable JsonToken token;
    private @Nullable IOException failure;
    private boolean closed;
    /** Belongs to the token: a number or a name. */
    private String text = "";

    PlainReader(PlainInput input, JsonLimits limits) {
        this.limits = limits;
        this.input = input;
        this.lexer = new PlainLexer(input, limits);
        states.push(State.DOCUMENT);
    }

    @Override
    public JsonToken peek() throws IOException {
        if (closed) {
            throw new IllegalStateException("The reader is closed");
        }
        if (failure != null) {
            throw failure;
        }
        JsonToken next = token;
        if (next == null) {
            try {
                next = advance();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
            token = next;
        }
        return next;
    }

    private JsonToken advance() throws IOException {
        int next = lexer.significant();
        return switch (states.element()) {
            case END -> end(next);
            case FIRST_ITEM -> next == ']' ? punctuation(JsonToken.END_ARRAY) : value(next);
            case NEXT_ITEM -> next == ']' ? punctuation(JsonToken.END_ARRAY) : value(behind(',', next));
            case FIRST_MEMBER -> next == '}' ? punctuation(JsonToken.END_OBJECT) : name(next);
            case NEXT_MEMBER -> next == '}' ? punctuation(JsonToken.END_OBJECT) : name(behind(',', next));
            case MEMBER_VALUE -> value(behind(':', next));
            case DOCUMENT -> value(next);
        };
    }

    private JsonToken end(int next) throws IOException {
        if (next >= 0) {
            throw input.error("There is more than one value");
        }
        return JsonToken.END_DOCUMENT;
    }

    private JsonToken punctuation(JsonToken found) throws IOException {
        input.next();
        return found;
    }

    /** Passes what separates two tokens, and gives the first byte of the second. */
    private int behind(char separator, int next) throws IOException {
        if (next != separator) {
            throw input.error("A separator is missing");
        }
        input.next();
        return lexer.significant();
    }

    private JsonToken name(int next) throws IOException {
        if (next != '"') {
            throw input.error("A name is missing");
        }
        text = lexer.name();
        return JsonToken.NAME;
    }

    private JsonToken value(int next) throws IOException {
        return switch (next) {
            case '{' -> nested(JsonToken.BEGIN_OBJECT);
            case '[' -> nested(JsonToken.BEGIN_ARRAY);
            case '"' -> JsonToken.STRING;
            case 't' -> word("true", JsonToken.BOOLEAN);
            case 'f' -> word("false", JsonToken.BOOLEAN);
            case 'n' -> word("null", JsonToken.NULL);
            default -> number(next);
        };
    }

    private JsonToken word(String word, JsonToken found) throws IOException {
        lexer.word(word);
        text = word;
        return found;
    }

    private JsonToken number(int next) throws IOException {
        if (next != '-' && (next < '0' || next > '9')) {
            throw input.error("There is no value");
        }
        text = lexer.number();
        return JsonToken.NUMBER;
    }

    private JsonToken nested(JsonToken begin) throws IOException {
        // The document itself is on the stack, too.
        if (states.size() > limits.nesting()) {
            throw input.error("The text is nested too deeply");
        }
        return punctuation(begin);
    }

    private void expect(JsonToken expected) throws IOException {
        JsonToken next = peek();
        if (next != expected) {
            throw new IllegalStateException("Next is " + next + ", not " + expected + "," + input.where());
        }
    }

    private void consumed() {
        token = null;
    }

    private void valueConsumed() {
        consumed();
        states.push(
                switch (states.pop()) {
                    case FIRST_ITEM, NEXT_ITEM -> State.NEXT_ITEM;
                    case MEMBER_VALUE -> State.NEXT_MEMBER;
                    default -> State.END;
                });
    }

    @Override
    public void beginObject() throws IOException {
        expect(JsonToken.BEGIN_OBJECT);
        consumed();
        states.push(State.FIRST_MEMBER);
    }

    @Override
    public void endObject() throws IOException {
        expect(JsonToken.END_OBJECT);
        states.pop();
        valueConsumed();
    }

    @Override
    public void beginArray() throws IOException {
        expect(JsonToken.BEGIN_ARRAY);
        consumed();
        states.push(State.FIRST_ITEM);
    }

    @Override
    public void endArray() throws IOException {
        expect(JsonToken.END_ARRAY);
        states.pop();
        valueConsumed();
    }

    @Override
    public boolean hasNext() throws IOException {
        return switch (peek()) {
            case END_OBJECT, END_ARRAY, END_DOCUMENT -> false;
            default -> true;
        };
    }

    @Override
    public String nextName() throws IOException {
        expect(JsonToken.NAME);
        consumed();
        states.pop();
        states.push(State.MEMBER_VALUE);
        return text;
    }

    @Override
    public int selectName(PropertyNames names) throws IOException {
        expect(JsonToken.NAME);
        int position = names.indexOf(text);
        if (position >= 0) {
            nextName();
        }
        return position;
    }

    @Override
    public String nextString() throws IOException {
        expect(JsonToken.STRING);
        try {
            String string = lexer.string();
            valueConsumed();
            return string;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public boolean nextBoolean() throws IOException {
        expect(JsonToken.BOOLEAN);
        valueConsumed();
        return text.equals("true");
    }

    @Override
    public void nextNull() throws IOException {
        expect(JsonToken.NULL);
        valueConsumed();
    }

    @Override
    public long nextLong() throws IOException {
        expect(JsonToken.NUMBER);
        long number = JsonNumbers.toLong(text);
        valueConsumed();
        return number;
    }

    @Override
    public double nextDouble() throws IOException {
        expect(JsonToken.NUMBER);
        double number = JsonNumbers.toDouble(text);
        valueConsumed();
        return number;
    }

    @Override
    public String nextNumber() throws IOException {
        expect(JsonToken.NUMBER);
        valueConsumed();
        return text;
    }

    @Override
    public void skipValue() throws IOException {
        JsonToken first = peek();
        if (first == JsonToken.NAME || !hasNext()) {
            throw new IllegalStateException("Next is " + first + ", no value," + input.where());
        }
        int depth = 0;
        do {
            switch (peek()) {
                case BEGIN_OBJECT -> {
                    beginObject();
                    depth++;
                }
                case BEGIN_ARRAY -> {
                    beginArray();
                    depth++;
                }
                case END_OBJECT -> {
                    endObject();
                    depth--;
                }
                case END_ARRAY -> {
                    endArray();
                    depth--;
                }
                case NAME -> nextName();
                case STRING -> nextString();
                default -> valueConsumed();
            }
        } while (depth > 0);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            input.close();
        }
    }
}
