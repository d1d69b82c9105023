package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonTokenId;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads with a Jackson parser, which moves on when a token is looked at, not when one is consumed. */
final class JacksonReader implements JsonReader {

    // Up to here a whole number fits into 64 bits, whatever its digits and sign.
    private static final int SURELY_LONG = 18;

    // By Jackson's number for its token.
    private static final JsonToken[] TOKENS = tokens();

    private static final int NONE = JsonTokenId.ID_NO_TOKEN;
    private static final int END = JsonTokenId.ID_NULL + 1;

    private final JsonParser parser;
    private final JsonLimits limits;
    private final @Nullable Closeable input;

    // The number of the parser's token while it is not consumed; to keep a number costs less than to keep an object.
    private int next = NONE;
    private int depth;
    private boolean started;
    private boolean closed;
    private @Nullable IOException failure;

    JacksonReader(JsonParser parser, JsonLimits limits, @Nullable Closeable input, @Nullable IOException failure) {
        this.parser = parser;
        this.limits = limits;
        this.input = input;
        this.failure = failure;
    }

    private static JsonToken[] tokens() {
        JsonToken[] tokens = new JsonToken[END + 1];
        tokens[JsonTokenId.ID_START_OBJECT] = JsonToken.BEGIN_OBJECT;
        tokens[JsonTokenId.ID_END_OBJECT] = JsonToken.END_OBJECT;
        tokens[JsonTokenId.ID_START_ARRAY] = JsonToken.BEGIN_ARRAY;
        tokens[JsonTokenId.ID_END_ARRAY] = JsonToken.END_ARRAY;
        tokens[JsonTokenId.ID_FIELD_NAME] = JsonToken.NAME;
        tokens[JsonTokenId.ID_STRING] = JsonToken.STRING;
        tokens[JsonTokenId.ID_NUMBER_INT] = JsonToken.NUMBER;
        tokens[JsonTokenId.ID_NUMBER_FLOAT] = JsonToken.NUMBER;
        tokens[JsonTokenId.ID_TRUE] = JsonToken.BOOLEAN;
        tokens[JsonTokenId.ID_FALSE] = JsonToken.BOOLEAN;
        tokens[JsonTokenId.ID_NULL] = JsonToken.NULL;
        tokens[END] = JsonToken.END_DOCUMENT;
        return tokens;
    }

    @Override
    public JsonToken peek() throws IOException {
        if (next == NONE) {
            next = advance();
        }
        return TOKENS[next];
    }

    @Override
    public void beginObject() throws IOException {
        consume(JsonToken.BEGIN_OBJECT);
        depth++;
    }

    @Override
    public void endObject() throws IOException {
        consume(JsonToken.END_OBJECT);
        depth--;
    }

    @Override
    public void beginArray() throws IOException {
        consume(JsonToken.BEGIN_ARRAY);
        depth++;
    }

    @Override
    public void endArray() throws IOException {
        consume(JsonToken.END_ARRAY);
        depth--;
    }

    @Override
    public boolean hasNext() throws IOException {
        JsonToken token = peek();
        return token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY && token != JsonToken.END_DOCUMENT;
    }

    @Override
    public String nextName() throws IOException {
        consume(JsonToken.NAME);
        return parser.currentName();
    }

    @Override
    public int selectName(PropertyNames names) throws IOException {
        expect(JsonToken.NAME);
        int position = names.indexOf(parser.currentName());
        if (position >= 0) {
            next = NONE;
        }
        return position;
    }

    @Override
    public String nextString() throws IOException {
        consume(JsonToken.STRING);
        String text = text();
        if (text.length() > limits.stringLength()) {
            throw fail(Failures.syntax("a string is too long", parser));
        }
        return text;
    }

    @Override
    public boolean nextBoolean() throws IOException {
        consume(JsonToken.BOOLEAN);
        return parser.currentTokenId() == JsonTokenId.ID_TRUE;
    }

    @Override
    public void nextNull() throws IOException {
        consume(JsonToken.NULL);
    }

    @Override
    public long nextLong() throws IOException {
        expect(JsonToken.NUMBER);
        long value = isShortInteger() ? parser.getLongValue() : JsonNumbers.toLong(text());
        next = NONE;
        return value;
    }

    @Override
    public double nextDouble() throws IOException {
        expect(JsonToken.NUMBER);
        boolean decimal = next == JsonTokenId.ID_NUMBER_FLOAT;
        // Jackson makes no string for either of these.
        double value = decimal ? parser.getDoubleValue() : isShortInteger() ? parser.getLongValue() : 0;
        if (value == 0 || Double.isInfinite(value)) {
            // Zero may have been -0, which no long is, and what is too large is no double.
            value = JsonNumbers.toDouble(text());
        }
        next = NONE;
        return value;
    }

    @Override
    public String nextNumber() throws IOException {
        consume(JsonToken.NUMBER);
        return text();
    }

    @Override
    public void skipValue() throws IOException {
        JsonToken token = peek();
        switch (token) {
            case BEGIN_OBJECT, BEGIN_ARRAY -> skipContent();
            case STRING, NUMBER, BOOLEAN, NULL -> next = NONE;
            default -> throw misfit("a value", token);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        next = NONE;
        try {
            parser.close();
        } finally {
            if (input != null) {
                input.close();
            }
        }
    }

    private void consume(JsonToken expected) throws IOException {
        expect(expected);
        next = NONE;
    }

    private void expect(JsonToken expected) throws IOException {
        JsonToken token = peek();
        if (token != expected) {
            throw misfit(expected.name(), token);
        }
    }

    private IllegalStateException misfit(String expected, JsonToken found) {
        return new IllegalStateException(
                "Expected " + expected + " but next is " + found + Failures.place(parser.currentLocation()));
    }

    // Moves the parser on by one token, and checks what it leaves to its users.
    private int advance() throws IOException {
        if (closed || failure != null) {
            throw stopped();
        }
        try {
            com.fasterxml.jackson.core.JsonToken found = parser.nextToken();
            if (depth == 0 && (started || found == null)) {
                return afterValue(found);
            }
            started = true;
            int id = found.id();
            if (id == JsonTokenId.ID_FIELD_NAME) {
                requireName(parser.currentName());
            } else if (id == JsonTokenId.ID_NUMBER_INT || id == JsonTokenId.ID_NUMBER_FLOAT) {
                requireLength(parser.getTextLength(), limits.numberLength(), "a number is too long");
            }
            return id;
        } catch (JsonProcessingException e) {
            throw fail(Failures.syntax(e, parser));
        } catch (IOException e) {
            throw fail(e);
        }
    }

    private int afterValue(com.fasterxml.jackson.core.@Nullable JsonToken found) throws IOException {
        if (found != null) {
            throw Failures.syntax("there is text after the value", parser);
        }
        if (!started) {
            throw Failures.syntax("the text is empty", parser);
        }
        return END;
    }

    private IOException stopped() {
        if (closed || failure == null) {
            throw new IllegalStateException("The reader is closed");
        }
        return failure;
    }

    private void requireName(String name) throws IOException {
        requireLength(name.length(), limits.nameLength(), "a name is too long");
        if (EscapedString.NEEDED && name.codePoints().anyMatch(JacksonReader::isLoneSurrogate)) {
            throw Failures.syntax("a name has a lone surrogate", parser);
        }
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private void requireLength(int length, int limit, String failure) throws IOException {
        if (length > limit) {
            throw Failures.syntax(failure, parser);
        }
    }

    // Not JsonParser.skipChildren(), which would skip the checks as well.
    private void skipContent() throws IOException {
        next = NONE;
        int outer = depth;
        depth++;
        while (depth > outer) {
            switch (advance()) {
                case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY -> depth++;
                case JsonTokenId.ID_END_OBJECT, JsonTokenId.ID_END_ARRAY -> depth--;
                default -> {
                    // A scalar has been skipped by moving on.
                }
            }
        }
    }

    private boolean isShortInteger() throws IOException {
        return next == JsonTokenId.ID_NUMBER_INT && parser.getTextLength() <= SURELY_LONG;
    }

    // A string is only decoded here, so it may only turn out here to be none.
    private String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw fail(Failures.syntax(e, parser));
        } catch (IOException e) {
            throw fail(e);
        }
    }

    private IOException fail(IOException e) {
        failure = e;
        next = NONE;
        return e;
    }
}
