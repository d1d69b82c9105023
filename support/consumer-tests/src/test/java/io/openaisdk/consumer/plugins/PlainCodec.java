package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;

/** Reads and writes JSON without a library, and maps no classes. */
final class PlainCodec implements JsonCodec {

    private final JsonLimits limits;

    PlainCodec(JsonLimits limits) {
        this.limits = limits;
    }

    @Override
    public JsonReader reader(InputStream input) {
        return new PlainReader(new PlainInput(input), limits);
    }

    @Override
    public JsonReader reader(byte[] bytes, int offset, int length) {
        return reader(new ByteArrayInputStream(bytes, offset, length));
    }

    @Override
    public JsonWriter writer(OutputStream output) {
        return new PlainWriter(output, limits);
    }

    @Override
    public Object readValue(byte[] json, Type type) throws IOException {
        throw new IOException("This codec maps no classes, " + type.getTypeName() + " included");
    }

    @Override
    public byte[] writeValue(Object value) throws IOException {
        throw new IOException("This codec maps no classes, " + value.getClass().getName() + " included");
    }
}
