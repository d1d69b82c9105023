package io.openaisdk.json.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Reads objects and arrays up to a depth, which Gson does by itself from 2.12 on, up to a depth of its own unless it is set. */
final class BoundedReader extends JsonReader {

    private static final @Nullable MethodHandle SET_NESTING_LIMIT = setNestingLimit();

    private final int deepest;
    private int depth;

    BoundedReader(Reader in, int deepest) {
        super(in);
        this.deepest = deepest;
        MethodHandle set = SET_NESTING_LIMIT;
        if (set != null) {
            try {
                set.invoke(this, deepest);
            } catch (Throwable e) {
                throw new IllegalStateException("Gson does not take its nesting limit", e);
            }
        }
    }

    private static @Nullable MethodHandle setNestingLimit() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(JsonReader.class, "setNestingLimit", MethodType.methodType(void.class, int.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null; // before 2.12
        }
    }

    @Override
    public void beginObject() throws IOException {
        super.beginObject();
        descend();
    }

    @Override
    public void beginArray() throws IOException {
        super.beginArray();
        descend();
    }

    @Override
    public void endObject() throws IOException {
        super.endObject();
        depth--;
    }

    @Override
    public void endArray() throws IOException {
        super.endArray();
        depth--;
    }

    private void descend() throws IOException {
        depth++;
        if (depth > deepest) {
            throw new MalformedJsonException("Nested deeper than " + deepest + " levels");
        }
    }
}
