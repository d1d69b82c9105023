package io.openaisdk.consumer.plugins;

import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.tck.json.JsonCodecCapability;
import io.openaisdk.spi.tck.json.JsonCodecSuite;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

class PlainCodecTest extends JsonCodecSuite {

    @Override
    protected JsonCodec codec(JsonLimits limits) {
        return new PlainCodecProvider().create(limits);
    }

    @Override
    protected Optional<JsonCodec> other() {
        return Optional.of(new JacksonCodecProvider().create(JsonLimits.DEFAULT));
    }

    @Override
    protected Set<JsonCodecCapability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(JsonCodecCapability.MAPPING));
    }
}
