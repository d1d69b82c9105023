package io.openaisdk.benchmarks.bare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds in an answer what is asked for, and reads past the rest. */
final class Finder {

    /** A number is read without making a string of it first. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private static final int DIMENSIONS = 1536;

    private Finder() {}

    /** Gives the value of the first string of that name; empty when there is none. */
    static String text(InputStream body, String name) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            return text(parser, name, "");
        }
    }

    /** Gives the text of the message of a response, which is not the text of the reasoning before it. */
    static String responseText(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            return text(parser, "text", "output_text");
        }
    }

    /** Counts the characters of the string of that name in an event. */
    static int length(byte[] data, int offset, int length, String name) throws IOException {
        try (JsonParser parser = JSON.createParser(data, offset, length)) {
            return text(parser, name, "").length();
        }
    }

    private static String text(JsonParser parser, String name, String afterType) throws IOException {
        boolean right = afterType.isEmpty();
        String found = "";
        boolean missing = true;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            // Reads to the end, because a connection is only kept when its body has been read.
            if (token == JsonToken.FIELD_NAME && missing) {
                String field = parser.currentName();
                if (!right && field.equals("type")) {
                    right = afterType.equals(parser.nextTextValue());
                } else if (right && field.equals(name) && parser.nextToken() == JsonToken.VALUE_STRING) {
                    found = parser.getText();
                    missing = false;
                }
            }
        }
        return found;
    }

    /** Reads vectors and sums their elements. */
    static double vectorSum(InputStream body) throws IOException {
        double sum = 0;
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("embedding")) {
                    sum += parser.nextToken() == JsonToken.START_ARRAY ? sum(numbers(parser)) : sum(base64(parser));
                }
            }
        }
        return sum;
    }

    private static float[] numbers(JsonParser parser) throws IOException {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            vector[i] = parser.getFloatValue();
        }
        return vector;
    }

    private static float[] base64(JsonParser parser) throws IOException {
        float[] vector = new float[DIMENSIONS];
        ByteBuffer.wrap(parser.getBinaryValue())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(vector);
        return vector;
    }

    private static double sum(float[] vector) {
        double sum = 0;
        for (float element : vector) {
            sum += element;
        }
        return sum;
    }
}
