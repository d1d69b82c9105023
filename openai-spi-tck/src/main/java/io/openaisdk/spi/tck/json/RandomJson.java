package io.openaisdk.spi.tck.json;

import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes texts by chance, the same ones for the same seed. */
final class RandomJson {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "1.0",
            "0.1",
            "1e5",
            "1E-7",
            "-2.50e+3",
            "12345678901234567890",
            "9007199254740993.0");
    // Pieces that mean something in JSON, or in what is mistaken for it.
    private static final String PIECES = "{}[]:,\"\\/'#*-+.eEuntrfl01289 \t\n\r\u0000\u001f\u007fd8";
    private static final int MAX_DEPTH = 5;

    private final Random random;

    /**
     * Starts a sequence of texts.
     *
     * @param seed chooses the sequence
     */
    RandomJson(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Writes one value, with everything that a writer can write.
     *
     * @param writer takes the value
     * @throws IOException if the writer fails
     */
    void write(JsonWriter writer) throws IOException {
        value(writer, 0);
    }

    /**
     * Changes a few bytes of a text: the result may be JSON or not.
     *
     * @param text the text
     * @return another text
     */
    byte[] mutate(byte[] text) {
        byte[] mutated = text;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            mutated = mutateOnce(mutated);
        }
        return mutated;
    }

    private byte[] mutateOnce(byte[] text) {
        int at = random.nextInt(text.length + 1);
        int to = Math.min(text.length, at + random.nextInt(3));
        byte[] piece = random.nextInt(4) == 0 ? new byte[] {(byte) random.nextInt(256)} : piece();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length + 1);
        switch (random.nextInt(5)) {
            case 0 -> bytes.write(text, 0, at);
            case 1 -> {
                bytes.write(text, 0, at);
                bytes.write(text, to, text.length - to);
            }
            case 2 -> {
                bytes.write(text, 0, at);
                bytes.writeBytes(piece);
                bytes.write(text, at, text.length - at);
            }
            case 3 -> {
                bytes.write(text, 0, to);
                bytes.write(text, at, text.length - at);
            }
            default -> {
                bytes.write(text, 0, at);
                bytes.writeBytes(piece);
                bytes.write(text, to, text.length - to);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] piece() {
        return String.valueOf(PIECES.charAt(random.nextInt(PIECES.length()))).getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonWriter writer, int depth) throws IOException {
        switch (random.nextInt(depth < MAX_DEPTH ? 10 : 7)) {
            case 0 -> writer.nullValue();
            case 1 -> writer.value(random.nextBoolean());
            case 2 -> writer.value(random.nextLong() >> random.nextInt(64));
            case 3 -> writer.value(finite());
            case 4 -> writer.number(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 5, 6 -> writer.value(string());
            case 7 -> {
                writer.beginArray();
                items(writer, depth);
                writer.endArray();
            }
            default -> {
                writer.beginObject();
                members(writer, depth);
                writer.endObject();
            }
        }
    }

    private void items(JsonWriter writer, int depth) throws IOException {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            value(writer, depth + 1);
        }
    }

    private void members(JsonWriter writer, int depth) throws IOException {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            writer.name(withoutLoneSurrogates(string()));
            value(writer, depth + 1);
        }
    }

    private double finite() {
        double value = random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : random.nextInt(2000) / 8.0;
        return Double.isFinite(value) ? value : -0.0;
    }

    // Readers refuse them in names.
    private static String withoutLoneSurrogates(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String string() {
        int length = random.nextInt(20) == 0 ? random.nextInt(3000) : random.nextInt(12);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append("\"\\/\u007f\u2028\u2029\ufeff".charAt(random.nextInt(7)));
                case 2 -> text.append((char) random.nextInt(0x10000));
                case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                case 4 -> text.append((char) (0x80 + random.nextInt(0x800)));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
