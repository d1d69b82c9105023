package io.openaisdk.fuzz;

import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.json.jackson3.Jackson3CodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import java.util.List;

/** The JSON codecs, which have to give the same answers. */
final class Codecs {

    static final JsonCodec JACKSON = new JacksonCodecProvider().create(JsonLimits.DEFAULT);
    static final JsonCodec JACKSON3 = new Jackson3CodecProvider().create(JsonLimits.DEFAULT);
    static final JsonCodec GSON = new GsonCodecProvider().create(JsonLimits.DEFAULT);
    static final List<JsonCodec> ALL = List.of(JACKSON, JACKSON3, GSON);

    private Codecs() {}
}
