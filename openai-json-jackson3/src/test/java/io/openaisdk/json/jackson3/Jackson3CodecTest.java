package io.openaisdk.json.jackson3;

import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.tck.json.JsonCodecSuite;
import java.util.Optional;

class Jackson3CodecTest extends JsonCodecSuite {

    @Override
    protected JsonCodec codec(JsonLimits limits) {
        return new Jackson3CodecProvider().create(limits);
    }

    @Override
    protected Optional<JsonCodec> other() {
        return Optional.of(new JacksonCodecProvider().create(JsonLimits.DEFAULT));
    }
}
