package io.openaisdk.json.gson;

import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.tck.json.JsonCodecSuite;
import java.util.Optional;

class GsonCodecTest extends JsonCodecSuite {

    @Override
    protected JsonCodec codec(JsonLimits limits) {
        return new GsonCodecProvider().create(limits);
    }

    @Override
    protected Optional<JsonCodec> other() {
        return Optional.of(new JacksonCodecProvider().create(JsonLimits.DEFAULT));
    }
}
