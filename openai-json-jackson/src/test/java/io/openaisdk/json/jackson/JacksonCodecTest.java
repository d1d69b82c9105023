package io.openaisdk.json.jackson;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecContract;

class JacksonCodecTest extends JsonCodecContract {

    @Override
    protected JsonCodec codec() {
        return new JacksonCodecProvider().create();
    }
}
