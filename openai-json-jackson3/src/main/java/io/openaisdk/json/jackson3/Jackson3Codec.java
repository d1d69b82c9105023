package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.tools.Utf8Check;
import io.openaisdk.spi.tools.Utf8InputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads and writes JSON with Jackson 3.
 *
 * <p>The SDK's own models need Jackson's streaming part only. Classes of the application are mapped by an {@link ObjectMapper},
 * which is loaded when the first of them is. The standard one knows records, {@link java.util.Optional} and the types of
 * {@code java.time} (as ISO 8601 text), and ignores unknown properties. In an application with modules, the packages of the
 * mapped classes have to be opened to {@code tools.jackson.databind}.
 */
public final class Jackson3Codec implements JsonCodec {

    // Shared by all codecs with the usual limits, and with it the table of the member names that were seen.
    private static final JsonFactory USUAL = StrictFactory.create(JsonLimits.DEFAULT);

    private final JsonFactory factory;
    private final JsonLimits limits;

    /** The parser that was used last, until the next one needs it. */
    private final AtomicReference<@Nullable FedParser> spare = new AtomicReference<>();

    private volatile @Nullable JacksonMapping mapping;

    private Jackson3Codec(JsonLimits limits, @Nullable JacksonMapping mapping) {
        Libraries.check();
        this.factory = limits == JsonLimits.DEFAULT ? USUAL : StrictFactory.create(limits);
        this.limits = limits;
        this.mapping = mapping;
    }

    /**
     * Makes a codec that maps the classes of the application as the given mapper does.
     *
     * <p>The SDK's own models are read and written the same with every mapper.
     *
     * @param mapper maps the classes of the application; not changed
     * @return the codec
     */
    public static JsonCodec using(ObjectMapper mapper) {
        return using(mapper, JsonLimits.DEFAULT);
    }

    /**
     * Makes a codec that maps the classes of the application as the given mapper does, within limits of the application's own.
     *
     * @param mapper maps the classes of the application; not changed
     * @param limits what is read and written at most; those of the mapper hold for the classes of the application
     * @return the codec
     */
    public static JsonCodec using(ObjectMapper mapper, JsonLimits limits) {
        return new Jackson3Codec(limits, new JacksonMapping(Objects.requireNonNull(mapper, "mapper")));
    }

    static JsonCodec standard(JsonLimits limits) {
        return new Jackson3Codec(limits, null);
    }

    @Override
    public JsonReader reader(InputStream input) {
        Utf8InputStream utf8 = new Utf8InputStream(input);
        return new JacksonReader(factory.createParser(ObjectReadContext.empty(), utf8), limits, utf8, null);
    }

    @Override
    public JsonReader reader(byte[] bytes, int offset, int length) {
        JsonSyntaxException illFormed = Utf8Check.of(bytes, offset, length);
        JsonParser parser = length <= FedParser.LONGEST
                ? FedParser.of(factory, spare, bytes, offset, length)
                : factory.createParser(ObjectReadContext.empty(), bytes, offset, length);
        return new JacksonReader(parser, limits, null, illFormed);
    }

    @Override
    public JsonWriter writer(OutputStream output) {
        Output checked = new Output(output);
        return new JacksonWriter(factory.createGenerator(ObjectWriteContext.empty(), checked), checked, limits);
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
    private JacksonMapping mapping() {
        JacksonMapping made = mapping;
        if (made == null) {
            made = new JacksonMapping(StandardMapper.create(limits));
            mapping = made;
        }
        return made;
    }
}
