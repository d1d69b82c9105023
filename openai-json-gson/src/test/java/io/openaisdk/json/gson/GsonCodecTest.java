package io.openaisdk.json.gson;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecContract;

class GsonCodecTest extends JsonCodecContract {

    @Override
    protected JsonCodec codec() {
        return new GsonCodecProvider().create();
    }
}
