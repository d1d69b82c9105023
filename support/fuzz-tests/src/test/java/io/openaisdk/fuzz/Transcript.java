package io.openaisdk.fuzz;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps the tokens of a text in words, so that what readers say can be compared. */
final class Transcript {

    static final String REJECTED = "rejected";

    private Transcript() {}

    /** Gives the tokens of a text, numbers in every form that fits; one word for a text that is no JSON. */
    static List<String> of(JsonReader reader) throws IOException {
        List<String> words = new ArrayList<>();
        try (reader) {
            while (reader.peek() != JsonToken.END_DOCUMENT) {
                words.add(next(reader));
            }
            return words;
        } catch (JsonSyntaxException e) {
            return List.of(REJECTED);
        }
    }

    private static String next(JsonReader reader) throws IOException {
        JsonToken token = reader.peek();
        String text = "";
        switch (token) {
            case BEGIN_OBJECT -> reader.beginObject();
            case END_OBJECT -> reader.endObject();
            case BEGIN_ARRAY -> reader.beginArray();
            case END_ARRAY -> reader.endArray();
            case NAME -> text = reader.nextName();
            case STRING -> text = reader.nextString();
            case NUMBER -> text = number(reader);
            case BOOLEAN -> text = String.valueOf(reader.nextBoolean());
            case NULL -> reader.nextNull();
            case END_DOCUMENT -> throw new AssertionError("not to be consumed");
        }
        return token + " " + text;
    }

    private static String number(JsonReader reader) throws IOException {
        try {
            return reader.nextLong() + " as long";
        } catch (NumberFormatException notLong) {
            try {
                return reader.nextDouble() + " as double";
            } catch (NumberFormatException notDouble) {
                return reader.nextNumber() + " as it is written";
            }
        }
    }
}
