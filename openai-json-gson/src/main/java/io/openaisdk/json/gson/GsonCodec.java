package io.openaisdk.json.gson;

import com.google.gson.Gson;
import com.google.gson.stream.JsonToken;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.tools.RequiredLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON with Gson.
 *
 * <p>The SDK's own models need Gson's streaming part only. Classes of the application are mapped by a {@link Gson}, which is
 * loaded when the first of them is. The standard one knows records, {@link java.util.Optional} and the types of
 * {@code java.time} (as ISO 8601 text), and ignores unknown properties. In an application with modules, the packages of the
 * mapped classes have to be opened to {@code com.google.gson}.
 *
 * <p>Gson refuses a few integers of more than 64 bits that are valid JSON, such as ten to the power of 75 written out: it adds
 * their digits in 64 bits and takes a sum of zero for a leading zero.
 */
public final class GsonCodec implements JsonCodec {

    private static final RequiredLibrary LIBRARY = new RequiredLibrary("com.google.code.gson", "gson", "2.11");

    private final JsonLimits limits;
    private volatile @Nullable GsonMapping mapping;

    private GsonCodec(JsonLimits limits, @Nullable GsonMapping mapping) {
        LIBRARY.check(JsonToken.class);
        this.limits = limits;
        this.mapping = mapping;
    }

    /**
     * Makes a codec that maps the classes of the application as the given Gson does.
     *
     * <p>The SDK's own models are read and written the same with every Gson.
     *
     * @param gson maps the classes of the application
     * @return the codec
     */
    public static JsonCodec using(Gson gson) {
        return using(gson, JsonLimits.DEFAULT);
    }

    /**
     * Makes a codec that maps the classes of the application as the given Gson does, within limits of the application's own.
     *
     * @param gson maps the classes of the application
     * @param limits what is read and written at most; of the classes of the application only the nesting is bounded
     * @return the codec
     */
    public static JsonCodec using(Gson gson, JsonLimits limits) {
        return new GsonCodec(limits, new GsonMapping(Objects.requireNonNull(gson, "gson"), limits));
    }

    static JsonCodec standard(JsonLimits limits) {
        return new GsonCodec(limits, null);
    }

    @Override
    public JsonReader reader(InputStream input) {
        return new GsonReader(new Utf8Reader(input), limits);
    }

    @Override
    public JsonReader reader(byte[] bytes, int offset, int length) {
        return new GsonReader(new Utf8Reader(bytes, offset, length), limits);
    }

    @Override
    public JsonWriter writer(OutputStream output) {
        return new GsonWriter(new Utf8Writer(output), limits);
    }

    @Override
    public Object readValue(byte[] json, Type type) throws IOException {
        return mapping().read(json, type);
    }

    @Override
    public byte[] writeValue(Object value) throws IOException {
        return mapping().write(value);
    }

    // Two threads may both make one; they are equal, so either may stay.
    private GsonMapping mapping() {
        GsonMapping made = mapping;
        if (made == null) {
            made = new GsonMapping(StandardGson.create(), limits);
            mapping = made;
        }
        return made;
    }
}
