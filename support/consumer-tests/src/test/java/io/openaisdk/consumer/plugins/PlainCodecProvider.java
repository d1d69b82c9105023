package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;

/** Offers the codec that needs no library. */
public final class PlainCodecProvider implements JsonCodecProvider {

    /** Is called by the service loader. */
    public PlainCodecProvider() {}

    @Override
    public String name() {
        return "plain";
    }

    /** Below what else an application adds: the other tests of this module are to choose from those. */
    @Override
    public int priority() {
        return 50;
    }

    @Override
    public JsonCodec create(JsonLimits limits) {
        return new PlainCodec(limits);
    }
}
