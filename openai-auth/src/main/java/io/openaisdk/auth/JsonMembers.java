package io.openaisdk.auth;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts and numbers of a JSON object; what else is in it is passed over. */
final class JsonMembers {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    private JsonMembers() {}

    /** Reads an object; empty where the text is none. */
    static Optional<JsonMembers> read(JsonCodec json, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonMembers members = new JsonMembers();
        try (JsonReader reader = json.reader(bytes, 0, bytes.length)) {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                return Optional.empty();
            }
            reader.beginObject();
            while (reader.hasNext()) {
                members.read(reader.nextName(), reader);
            }
            reader.endObject();
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(members) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // error pages are often no JSON, and who wants a token says what is missing
        }
    }

    private void read(String name, JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case STRING -> texts.put(name, reader.nextString());
            case NUMBER -> numbers.put(name, reader.nextDouble());
            default -> reader.skipValue();
        }
    }

    /** Writes texts as an object. */
    static byte[] write(JsonCodec json, Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = json.writer(bytes)) {
            writer.beginObject();
            for (Map.Entry<String, String> member : texts.entrySet()) {
                writer.name(member.getKey());
                writer.value(member.getValue());
            }
            writer.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(value -> !value.isBlank());
    }

    Optional<Double> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }
}
