package io.openaisdk.spi.tck.json;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a whole text and keeps its tokens in words, so that what readers say can be compared. */
final class JsonTranscript {

    private final JsonReader reader;
    private final boolean literals;
    private final List<String> words = new ArrayList<>();

    private JsonTranscript(JsonReader reader, boolean literals) {
        this.reader = reader;
        this.literals = literals;
    }

    /**
     * Reads numbers as they are written.
     *
     * @param reader reads the text, and is closed
     * @return the tokens
     * @throws IOException if the reader fails
     */
    static List<String> literals(JsonReader reader) throws IOException {
        return read(reader, true);
    }

    /**
     * Reads numbers as longs, those that are none as doubles, and those that are none either as they are written.
     *
     * @param reader reads the text, and is closed
     * @return the tokens
     * @throws IOException if the reader fails
     */
    static List<String> values(JsonReader reader) throws IOException {
        return read(reader, false);
    }

    private static List<String> read(JsonReader reader, boolean literals) throws IOException {
        JsonTranscript transcript = new JsonTranscript(reader, literals);
        try (reader) {
            while (reader.peek() != JsonToken.END_DOCUMENT) {
                transcript.add(reader.peek());
            }
        }
        return transcript.words;
    }

    private void add(JsonToken token) throws IOException {
        String word = token.name().toLowerCase(Locale.ROOT);
        switch (token) {
            case BEGIN_OBJECT -> reader.beginObject();
            case END_OBJECT -> reader.endObject();
            case BEGIN_ARRAY -> reader.beginArray();
            case END_ARRAY -> reader.endArray();
            case NAME -> word += " " + reader.nextName();
            case STRING -> word += " " + reader.nextString();
            case NUMBER -> word += " " + number();
            case BOOLEAN -> word += " " + reader.nextBoolean();
            case NULL -> reader.nextNull();
            case END_DOCUMENT -> throw new AssertionError("not to be consumed");
        }
        words.add(word);
    }

    private String number() throws IOException {
        if (literals) {
            return reader.nextNumber();
        }
        try {
            return reader.nextLong() + " as long";
        } catch (NumberFormatException notLong) {
            try {
                return reader.nextDouble() + " as double";
            } catch (NumberFormatException notDouble) {
                return reader.nextNumber();
            }
        }
    }
}
