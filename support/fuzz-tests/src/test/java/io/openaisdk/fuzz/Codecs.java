package io.openaisdk.fuzz;

import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import java.util.List;

/** The JSON codecs, which have to give the same answers. */
final class Codecs {

    static final JsonCodec JACKSON = new JacksonCodecProvider().create();
    static final JsonCodec GSON = new GsonCodecProvider().create();
    static final List<JsonCodec> ALL = List.of(JACKSON, GSON);

    private Codecs() {}
}
