package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.json.jackson3.Jackson3CodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The JSON codecs, so that no behaviour of the engine depends on which one an application has. */
public final class Codecs {

    public static final JsonCodec JACKSON = new JacksonCodecProvider().create(JsonLimits.DEFAULT);
    public static final JsonCodec JACKSON3 = new Jackson3CodecProvider().create(JsonLimits.DEFAULT);
    public static final JsonCodec GSON = new GsonCodecProvider().create(JsonLimits.DEFAULT);
    public static final List<JsonCodec> ALL = List.of(JACKSON, JACKSON3, GSON);

    private Codecs() {}

    /** Gives the codecs as arguments of a parameterized test. */
    public static Stream<Named<JsonCodec>> all() {
        return Stream.of(Named.of("jackson", JACKSON), Named.of("jackson3", JACKSON3), Named.of("gson", GSON));
    }

    public static Object read(JsonCodec codec, ValueType type, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonReader reader = codec.reader(bytes, 0, bytes.length)) {
            return ModelReader.read(reader, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <M> M read(JsonCodec codec, Class<M> model, String json) {
        String key = model.getName().substring("io.openaisdk.api.".length());
        return model.cast(read(codec, ValueType.parse("model(" + key + ")"), json));
    }

    public static JsonValue parse(JsonCodec codec, String json) {
        return (JsonValue) read(codec, ValueType.parse("json"), json);
    }

    public static String write(JsonCodec codec, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = codec.writer(bytes)) {
            ModelWriter.write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
