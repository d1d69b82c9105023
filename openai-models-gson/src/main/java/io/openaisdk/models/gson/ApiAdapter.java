package io.openaisdk.models.gson;

import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ResponseDecodingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads the values of one type of the API. */
final class ApiAdapter<T> extends TypeAdapter<T> {

    private final Class<T> type;

    ApiAdapter(Class<T> type) {
        this.type = type;
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
        if (value == null) {
            out.nullValue();
            return;
        }
        boolean writesNulls = out.getSerializeNulls();
        out.setSerializeNulls(true);
        try {
            JsonTokens.write(ApiJson.write(value), out);
        } finally {
            out.setSerializeNulls(writesNulls);
        }
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            // As with Gson's own tree: where any JSON may stand, null is a value.
            return type.isInstance(JsonValue.JsonNull.INSTANCE) ? type.cast(JsonValue.JsonNull.INSTANCE) : null;
        }
        JsonValue json = JsonTokens.read(in);
        try {
            return ApiJson.read(type, json);
        } catch (ResponseDecodingException e) {
            throw new JsonSyntaxException(e.getMessage() + " at path " + in.getPreviousPath(), e);
        } catch (IllegalArgumentException e) {
            throw new JsonParseException(e.getMessage() + " at path " + in.getPreviousPath(), e);
        }
    }
}
