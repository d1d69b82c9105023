package io.openaisdk.json.gson;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;

/** Provides the codec {@code gson} to the SDK's lookup. */
public final class GsonCodecProvider implements JsonCodecProvider {

    /** Makes a provider; {@link java.util.ServiceLoader} calls it. */
    public GsonCodecProvider() {}

    @Override
    public String name() {
        return "gson";
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public JsonCodec create(JsonLimits limits) {
        return GsonCodec.standard(limits);
    }
}
