package io.openaisdk.json.gson;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Optional} components of records empty where the text has no such member; Gson would make them null. */
final class OptionalComponents implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        List<Member> members = members(type.getRawType());
        return members.isEmpty()
                ? null
                : new Adapter<>(members, gson.getDelegateAdapter(this, type), gson.getAdapter(JsonElement.class));
    }

    private static List<Member> members(Class<?> type) {
        List<Member> members = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType() == Optional.class) {
                    members.add(Member.of(type, component.getName()));
                }
            }
        }
        return members;
    }

    private record Member(String name, List<String> otherNames) {

        static Member of(Class<?> type, String component) {
            SerializedName given = field(type, component).getAnnotation(SerializedName.class);
            return given == null
                    ? new Member(component, List.of())
                    : new Member(given.value(), List.of(given.alternate()));
        }

        void complete(JsonObject object) {
            if (!object.has(name) && otherNames.stream().noneMatch(object::has)) {
                object.add(name, JsonNull.INSTANCE);
            }
        }

        private static Field field(Class<?> type, String name) {
            try {
                return type.getDeclaredField(name);
            } catch (NoSuchFieldException e) {
                throw new AssertionError("Every component of a record has a field", e);
            }
        }
    }

    private static final class Adapter<T> extends TypeAdapter<T> {

        private final List<Member> members;
        private final TypeAdapter<T> delegate;
        private final TypeAdapter<JsonElement> trees;

        Adapter(List<Member> members, TypeAdapter<T> delegate, TypeAdapter<JsonElement> trees) {
            this.members = members;
            this.delegate = delegate;
            this.trees = trees;
        }

        @Override
        public T read(JsonReader reader) throws IOException {
            JsonElement tree = trees.read(reader);
            if (tree instanceof JsonObject object) {
                members.forEach(member -> member.complete(object));
            }
            return delegate.fromJsonTree(tree);
        }

        @Override
        public void write(JsonWriter writer, T value) throws IOException {
            delegate.write(writer, value);
        }
    }
}
