package io.openaisdk.json.jackson;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;

/** Provides the codec {@code jackson} to the SDK's lookup. */
public final class JacksonCodecProvider implements JsonCodecProvider {

    /** Makes a provider; {@link java.util.ServiceLoader} calls it. */
    public JacksonCodecProvider() {}

    @Override
    public String name() {
        return "jackson";
    }

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public JsonCodec create(JsonLimits limits) {
        return JacksonCodec.standard(limits);
    }
}
