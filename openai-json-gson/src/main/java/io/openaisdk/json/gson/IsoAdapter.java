package io.openaisdk.json.gson;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.function.Function;

/** Reads and writes a type of {@code java.time} as its ISO 8601 text. */
final class IsoAdapter<T> extends TypeAdapter<T> {

    private final Function<String, T> parse;

    IsoAdapter(Function<String, T> parse) {
        this.parse = parse;
    }

    @Override
    public T read(JsonReader reader) throws IOException {
        return parse.apply(reader.nextString());
    }

    @Override
    public void write(JsonWriter writer, T value) throws IOException {
        writer.value(value.toString());
    }
}
