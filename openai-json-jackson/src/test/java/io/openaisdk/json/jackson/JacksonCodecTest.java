package io.openaisdk.json.jackson;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.tck.json.JsonCodecSuite;

class JacksonCodecTest extends JsonCodecSuite {

    @Override
    protected JsonCodec codec(JsonLimits limits) {
        return new JacksonCodecProvider().create(limits);
    }
}
