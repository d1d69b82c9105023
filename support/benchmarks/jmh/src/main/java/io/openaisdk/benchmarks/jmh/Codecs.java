package io.openaisdk.benchmarks.jmh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.openaisdk.json.gson.GsonCodec;
import io.openaisdk.json.jackson.JacksonCodec;
import io.openaisdk.json.jackson3.Jackson3Codec;
import io.openaisdk.spi.json.JsonCodec;
import tools.jackson.databind.json.JsonMapper;

/** The codecs by name. */
public final class Codecs {

    private Codecs() {}

    /**
     * Makes a codec.
     *
     * @param name {@code jackson}, {@code jackson3} or {@code gson}
     * @return the codec
     */
    public static JsonCodec of(String name) {
        return switch (name) {
            case "jackson" -> JacksonCodec.using(new ObjectMapper());
            case "jackson3" -> Jackson3Codec.using(JsonMapper.shared());
            case "gson" -> GsonCodec.using(new Gson());
            default -> throw new IllegalArgumentException("No codec " + name);
        };
    }
}
