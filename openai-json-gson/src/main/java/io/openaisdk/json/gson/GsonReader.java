package io.openaisdk.json.gson;

import com.google.gson.Strictness;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads with Gson's stream reader, which coerces, and skips, more than this contract lets pass. */
final class GsonReader implements JsonReader {

    private final Utf8Reader source;
    private final JsonLimits limits;
    private final com.google.gson.stream.JsonReader reader;

    private @Nullable JsonToken next;
    // A name or a number that Gson gave away, but the user has not taken yet.
    private @Nullable String taken;
    private boolean closed;
    private @Nullable IOException failure;

    GsonReader(Utf8Reader source, JsonLimits limits) {
        this.source = source;
        this.limits = limits;
        this.reader = new BoundedReader(source, limits.nesting());
        reader.setStrictness(Strictness.STRICT);
    }

    @Override
    public JsonToken peek() throws IOException {
        JsonToken token = next;
        return token == null ? load() : token;
    }

    @Override
    public void beginObject() throws IOException {
        expect(JsonToken.BEGIN_OBJECT);
        try {
            reader.beginObject();
        } catch (IOException e) {
            throw fail(e);
        }
        next = null;
    }

    @Override
    public void endObject() throws IOException {
        expect(JsonToken.END_OBJECT);
        reader.endObject();
        next = null;
    }

    @Override
    public void beginArray() throws IOException {
        expect(JsonToken.BEGIN_ARRAY);
        try {
            reader.beginArray();
        } catch (IOException e) {
            throw fail(e);
        }
        next = null;
    }

    @Override
    public void endArray() throws IOException {
        expect(JsonToken.END_ARRAY);
        reader.endArray();
        next = null;
    }

    @Override
    public boolean hasNext() throws IOException {
        JsonToken token = peek();
        return token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY && token != JsonToken.END_DOCUMENT;
    }

    @Override
    public String nextName() throws IOException {
        String name = name();
        consumed();
        return name;
    }

    @Override
    public int selectName(PropertyNames names) throws IOException {
        int position = names.indexOf(name());
        if (position >= 0) {
            consumed();
        }
        return position;
    }

    @Override
    public String nextString() throws IOException {
        expect(JsonToken.STRING);
        try {
            String text = reader.nextString();
            requireLength(text, limits.stringLength(), "A string");
            next = null;
            return text;
        } catch (IOException e) {
            throw fail(e);
        }
    }

    @Override
    public boolean nextBoolean() throws IOException {
        expect(JsonToken.BOOLEAN);
        boolean value = reader.nextBoolean();
        next = null;
        return value;
    }

    @Override
    public void nextNull() throws IOException {
        expect(JsonToken.NULL);
        reader.nextNull();
        next = null;
    }

    @Override
    public long nextLong() throws IOException {
        long value = JsonNumbers.toLong(number());
        consumed();
        return value;
    }

    @Override
    public double nextDouble() throws IOException {
        double value = JsonNumbers.toDouble(number());
        consumed();
        return value;
    }

    @Override
    public String nextNumber() throws IOException {
        String literal = number();
        consumed();
        return literal;
    }

    // Not Gson's skipValue(), which lets raw control characters in strings pass.
    @Override
    public void skipValue() throws IOException {
        JsonToken token = peek();
        switch (token) {
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw misfit("a value", token);
            default -> skipTokens();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        consumed();
        reader.close();
    }

    private void skipTokens() throws IOException {
        int depth = 0;
        do {
            switch (peek()) {
                case BEGIN_OBJECT -> {
                    beginObject();
                    depth++;
                }
                case END_OBJECT -> {
                    endObject();
                    depth--;
                }
                case BEGIN_ARRAY -> {
                    beginArray();
                    depth++;
                }
                case END_ARRAY -> {
                    endArray();
                    depth--;
                }
                case NAME -> nextName();
                case STRING -> nextString();
                case NUMBER -> nextNumber();
                case BOOLEAN -> nextBoolean();
                case NULL -> nextNull();
                case END_DOCUMENT -> throw new AssertionError("Gson ended the text within a value");
            }
        } while (depth > 0);
    }

    private String name() throws IOException {
        expect(JsonToken.NAME);
        String name = taken;
        if (name == null) {
            try {
                name = reader.nextName();
                requireLength(name, limits.nameLength(), "A name");
                requireWholeCharacters(name);
            } catch (IOException e) {
                throw fail(e);
            }
            taken = name;
        }
        return name;
    }

    private String number() throws IOException {
        expect(JsonToken.NUMBER);
        String literal = taken;
        if (literal == null) {
            try {
                literal = reader.nextString();
                requireLength(literal, limits.numberLength(), "A number");
            } catch (IOException e) {
                throw fail(e);
            }
            taken = literal;
        }
        return literal;
    }

    private void requireLength(String text, int limit, String what) throws JsonSyntaxException {
        if (text.length() > limit) {
            throw new JsonSyntaxException(what + " is too long" + place());
        }
    }

    private void requireWholeCharacters(String name) throws JsonSyntaxException {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                if (Character.charCount(name.codePointAt(i)) == 1) {
                    throw new JsonSyntaxException("A name has a lone surrogate" + place());
                }
                i++;
            }
        }
    }

    private void consumed() {
        taken = null;
        next = null;
    }

    private void expect(JsonToken expected) throws IOException {
        JsonToken token = peek();
        if (token != expected) {
            throw misfit(expected.name(), token);
        }
    }

    private IllegalStateException misfit(String expected, JsonToken found) {
        return new IllegalStateException("Expected " + expected + " but next is " + found + place());
    }

    private JsonToken load() throws IOException {
        if (closed) {
            throw new IllegalStateException("The reader is closed");
        }
        if (failure != null) {
            throw failure;
        }
        try {
            JsonToken token = token(reader.peek());
            next = token;
            return token;
        } catch (IOException e) {
            throw fail(e);
        }
    }

    private static JsonToken token(com.google.gson.stream.JsonToken token) {
        return switch (token) {
            case BEGIN_OBJECT -> JsonToken.BEGIN_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case BEGIN_ARRAY -> JsonToken.BEGIN_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case NAME -> JsonToken.NAME;
            case STRING -> JsonToken.STRING;
            case NUMBER -> JsonToken.NUMBER;
            case BOOLEAN -> JsonToken.BOOLEAN;
            case NULL -> JsonToken.NULL;
            case END_DOCUMENT -> JsonToken.END_DOCUMENT;
        };
    }

    private IOException fail(IOException e) {
        IOException described = e == source.failure() || e instanceof JsonSyntaxException ? e : describe(e);
        failure = described;
        consumed();
        return described;
    }

    // In words that quote nothing of the text, which Gson's own words do.
    private JsonSyntaxException describe(IOException e) {
        String what = e instanceof EOFException ? "the text ends too early" : "unexpected text, or nested too deep";
        return new JsonSyntaxException("Not JSON: " + what + place());
    }

    private String place() {
        return GsonPlace.of(reader);
    }
}
