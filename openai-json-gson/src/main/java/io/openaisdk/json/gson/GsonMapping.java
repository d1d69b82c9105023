package io.openaisdk.json.gson;

import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.tools.ClosedPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Type;

/** Maps the classes of the application; loaded when the first of them is mapped. */
final class GsonMapping {

    private final Gson gson;
    private final JsonLimits limits;

    GsonMapping(Gson gson, JsonLimits limits) {
        this.gson = gson;
        this.limits = limits;
    }

    Object read(byte[] json, Type type) throws IOException {
        requireMappable(type);
        JsonReader reader = new BoundedReader(new Utf8Reader(json, 0, json.length), limits.nesting());
        reader.setStrictness(gson.newJsonReader(Reader.nullReader()).getStrictness());
        Object value;
        try {
            value = gson.fromJson(reader, type);
            if (value != null && reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonSyntaxException(
                        "The JSON does not fit " + type.getTypeName() + ": there is text after it");
            }
        } catch (MalformedJsonException e) {
            throw new JsonSyntaxException(
                    "The JSON does not fit " + type.getTypeName() + ": there is text after it", e);
        } catch (JsonIOException e) {
            throw new IOException("Gson cannot map JSON to " + type.getTypeName() + cure(type), e);
        } catch (RuntimeException e) {
            // Gson's own, and what constructors of the application throw, wrapped or as it is.
            throw new JsonSyntaxException("The JSON does not fit " + type.getTypeName(), e);
        }
        if (value == null) {
            throw new JsonSyntaxException("The JSON does not fit " + type.getTypeName() + ": it is null");
        }
        return value;
    }

    byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new Utf8Writer(bytes)) {
            gson.toJson(value, writer);
        } catch (RuntimeException | StackOverflowError e) {
            // Gson follows objects that refer to each other for as long as there is a stack.
            throw new IOException(
                    "Gson cannot map " + value.getClass().getTypeName() + " to JSON" + cure(value.getClass()), e);
        }
        return bytes.toByteArray();
    }

    private void requireMappable(Type type) throws IOException {
        try {
            TypeAdapter<?> unused = gson.getAdapter(TypeToken.get(type));
        } catch (RuntimeException e) {
            throw new IOException("Gson cannot map JSON to " + type.getTypeName() + cure(type), e);
        }
    }

    private static String cure(Type type) {
        return ClosedPackages.cure(type, Gson.class.getModule(), "com.google.gson");
    }
}
