package io.openaisdk.core.simulation;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;

/**
 * A codec that throws where the seed says so.
 *
 * @param world knows the seed
 * @param codec does what is done otherwise
 */
record SimulatedCodec(World world, JsonCodec codec) implements JsonCodec {

    private static final int ONE_IN = 40;

    @Override
    public JsonReader reader(InputStream input) {
        Thrown.maybe(world, ONE_IN, "reader");
        return codec.reader(input);
    }

    @Override
    public JsonReader reader(byte[] bytes, int offset, int length) {
        Thrown.maybe(world, ONE_IN, "reader");
        return codec.reader(bytes, offset, length);
    }

    @Override
    public JsonWriter writer(OutputStream output) {
        Thrown.maybe(world, ONE_IN, "writer");
        return codec.writer(output);
    }

    @Override
    public Object readValue(byte[] json, Type type) throws IOException {
        return codec.readValue(json, type);
    }

    @Override
    public byte[] writeValue(Object value) throws IOException {
        return codec.writeValue(value);
    }
}
