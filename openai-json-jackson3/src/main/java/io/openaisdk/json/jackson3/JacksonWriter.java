package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonWriter;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/** Writes with a Jackson generator, which lets some calls pass that do not fit. */
final class JacksonWriter implements JsonWriter {

    private final JsonGenerator generator;
    private final Output output;
    private final JsonLimits limits;

    private boolean started;
    private boolean named;
    private boolean closed;

    JacksonWriter(JsonGenerator generator, Output output, JsonLimits limits) {
        this.generator = generator;
        this.output = output;
        this.limits = limits;
    }

    @Override
    public void beginObject() throws IOException {
        beforeContainer();
        generator.writeStartObject();
        output.check();
    }

    @Override
    public void endObject() throws IOException {
        require(context().inObject() && !named, "the end of an object");
        generator.writeEndObject();
        output.check();
    }

    @Override
    public void beginArray() throws IOException {
        beforeContainer();
        generator.writeStartArray();
        output.check();
    }

    @Override
    public void endArray() throws IOException {
        require(context().inArray(), "the end of an array");
        generator.writeEndArray();
        output.check();
    }

    @Override
    public void name(String name) throws IOException {
        require(context().inObject() && !named, "a name");
        generator.writeName(name);
        output.check();
        named = true;
    }

    @Override
    public void value(String value) throws IOException {
        beforeValue();
        generator.writeString(value);
        output.check();
    }

    @Override
    public void value(long value) throws IOException {
        beforeValue();
        generator.writeNumber(value);
        output.check();
    }

    @Override
    public void value(double value) throws IOException {
        String literal = JsonNumbers.literal(value);
        beforeValue();
        generator.writeNumber(literal);
        output.check();
    }

    @Override
    public void value(boolean value) throws IOException {
        beforeValue();
        generator.writeBoolean(value);
        output.check();
    }

    @Override
    public void number(String literal) throws IOException {
        if (!JsonNumbers.isLiteral(literal)) {
            throw new IllegalArgumentException("Not a JSON number");
        }
        beforeValue();
        generator.writeNumber(literal);
        output.check();
    }

    @Override
    public void nullValue() throws IOException {
        beforeValue();
        generator.writeNull();
        output.check();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean complete = started && context().inRoot();
        generator.close();
        output.check();
        if (!complete) {
            throw new IllegalStateException("Closed before the value was complete");
        }
    }

    private void beforeContainer() {
        require(context().getNestingDepth() < limits.nesting(), "one more level");
        beforeValue();
    }

    private void beforeValue() {
        TokenStreamContext context = context();
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

    private TokenStreamContext context() {
        return generator.streamWriteContext();
    }
}
