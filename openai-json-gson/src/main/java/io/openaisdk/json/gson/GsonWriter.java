package io.openaisdk.json.gson;

import com.google.gson.Strictness;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonNumbers;
import io.openaisdk.spi.json.JsonWriter;
import java.io.IOException;

/** Writes with Gson's stream writer, which itself refuses calls that do not fit. */
final class GsonWriter implements JsonWriter {

    private final Utf8Writer sink;
    private final JsonLimits limits;
    private final com.google.gson.stream.JsonWriter writer;

    private int depth;
    private boolean started;
    private boolean closed;

    GsonWriter(Utf8Writer sink, JsonLimits limits) {
        this.limits = limits;
        this.sink = sink;
        this.writer = new com.google.gson.stream.JsonWriter(sink);
        writer.setStrictness(Strictness.STRICT);
        writer.setHtmlSafe(false);
        writer.setSerializeNulls(true);
    }

    @Override
    public void beginObject() throws IOException {
        requireRoom();
        writer.beginObject();
        depth++;
        started = true;
    }

    @Override
    public void endObject() throws IOException {
        requireOpen();
        writer.endObject();
        depth--;
    }

    @Override
    public void beginArray() throws IOException {
        requireRoom();
        writer.beginArray();
        depth++;
        started = true;
    }

    @Override
    public void endArray() throws IOException {
        requireOpen();
        writer.endArray();
        depth--;
    }

    @Override
    public void name(String name) throws IOException {
        requireOpen();
        writer.name(name);
    }

    @Override
    public void value(String value) throws IOException {
        requireOpen();
        writer.value(value);
        started = true;
    }

    @Override
    public void value(long value) throws IOException {
        requireOpen();
        writer.value(value);
        started = true;
    }

    @Override
    public void value(double value) throws IOException {
        literal(JsonNumbers.literal(value));
    }

    @Override
    public void value(boolean value) throws IOException {
        requireOpen();
        writer.value(value);
        started = true;
    }

    @Override
    public void number(String literal) throws IOException {
        if (!JsonNumbers.isLiteral(literal)) {
            throw new IllegalArgumentException("Not a JSON number");
        }
        literal(literal);
    }

    @Override
    public void nullValue() throws IOException {
        requireOpen();
        writer.nullValue();
        started = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        // Not the writer's close(), which takes an unfinished value for a failure of the output.
        sink.close();
        if (!started || depth > 0) {
            throw new IllegalStateException("Closed before the value was complete");
        }
    }

    private void literal(String literal) throws IOException {
        requireOpen();
        writer.jsonValue(literal);
        started = true;
    }

    private void requireRoom() {
        requireOpen();
        if (depth == limits.nesting()) {
            throw new IllegalStateException("Here does not fit one more level");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The writer is closed");
        }
    }
}
