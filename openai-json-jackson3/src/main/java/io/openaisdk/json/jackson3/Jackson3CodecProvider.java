package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;

/** Provides the codec {@code jackson3} to the SDK's lookup. */
public final class Jackson3CodecProvider implements JsonCodecProvider {

    /** Makes a provider; {@link java.util.ServiceLoader} calls it. */
    public Jackson3CodecProvider() {}

    @Override
    public String name() {
        return "jackson3";
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public JsonCodec create(JsonLimits limits) {
        return Jackson3Codec.standard(limits);
    }
}
