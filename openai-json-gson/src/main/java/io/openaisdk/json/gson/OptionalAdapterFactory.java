package io.openaisdk.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Teaches Gson {@link Optional}: what it holds, or null. */
final class OptionalAdapterFactory implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // The type is Optional.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class) {
            return null;
        }
        Type content = type.getType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : Object.class;
        return (TypeAdapter<T>) new OptionalAdapter<>(gson.getAdapter(TypeToken.get(content)));
    }

    private static final class OptionalAdapter<C> extends TypeAdapter<Optional<C>> {

        private final TypeAdapter<C> content;

        OptionalAdapter(TypeAdapter<C> content) {
            this.content = content;
        }

        @Override
        public Optional<C> read(JsonReader reader) throws IOException {
            if (reader.peek() == JsonToken.NULL) {
                reader.nextNull();
                return Optional.empty();
            }
            return Optional.ofNullable(content.read(reader));
        }

        @Override
        @SuppressWarnings("NullableOptional") // A field of the application may be null all the same.
        public void write(JsonWriter writer, @Nullable Optional<C> value) throws IOException {
            if (value == null || value.isEmpty()) {
                writer.nullValue();
            } else {
                content.write(writer, value.get());
            }
        }
    }
}
