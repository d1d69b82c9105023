package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonWriter;
import java.io.IOException;

/** Writes with a Jackson generator, which lets some calls pass that do not fit. */
final class JacksonWriter implements JsonWriter {

    private final JsonGenerator generator;
    private final JsonLimits limits;

    private boolean started;
    private boolean named;
    private boolean closed;

    JacksonWriter(JsonGenerator generator, JsonLimits limits) {
        this.limits = limits;
        this.generator = generator;
    }

    @Override
    public void beginObject() throws IOException {
        beforeContainer();
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        require(context().inObject() && !named, "the end of an object");
        generator.writeEndObject();
    }

    @Override
    public void beginArray() throws IOException {
        beforeContainer();
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        require(context().inArray(), "the end of an array");
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        require(context().inObject() && !named, "a name");
        EscapedString escaped = EscapedString.of(name);
        if (escaped == null) {
            generator.writeFieldName(name);
        } else {
            generator.writeFieldName(escaped);
        }
        named = true;
    }

    @Override
    public void value(String value) throws IOException {
        beforeValue();
        EscapedString escaped = EscapedString.of(value);
        if (escaped == null) {
            generator.writeString(value);
        } else {
            generator.writeString(escaped);
        }
    }

    @Override
    public void value(long value) throws IOException {
        beforeValue();
        generator.writeNumber(value);
    }

    @Override
    public void value(double value) throws IOException {
        String literal = JsonNumbers.literal(value);
        beforeValue();
        generator.writeNumber(literal);
    }

    @Override
    public void value(boolean value) throws IOException {
        beforeValue();
        generator.writeBoolean(value);
    }

    @Override
    public void number(String literal) throws IOException {
        if (!JsonNumbers.isLiteral(literal)) {
            throw new IllegalArgumentException("Not a JSON number");
        }
        beforeValue();
        generator.writeNumber(literal);
    }

    @Override
    public void nullValue() throws IOException {
        beforeValue();
        generator.writeNull();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean complete = started && context().inRoot();
        generator.close();
        if (!complete) {
            throw new IllegalStateException("Closed before the value was complete");
        }
    }

    private void beforeContainer() {
        require(context().getNestingDepth() < limits.nesting(), "one more level");
        beforeValue();
    }

    private void beforeValue() {
        JsonStreamContext context = context();
        require(context.inObject() ? named : context.inArray() || !started, "a value");
        started = true;
        named = false;
    }

    private void require(boolean fits, String what) {
        if (closed) {
            throw new IllegalStateException("The writer is closed");
        }
        if (!fits) {
            throw new IllegalStateException("Here does not fit " + what);
        }
    }

    private JsonStreamContext context() {
        return generator.getOutputContext();
    }
}
