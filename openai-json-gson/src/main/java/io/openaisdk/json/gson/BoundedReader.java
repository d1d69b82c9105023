package io.openaisdk.json.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;

/** Reads objects and arrays up to a depth, which Gson does by itself from 2.12 on, up to a depth of its own unless it is set. */
final class BoundedReader extends JsonReader {

    private static final boolean GSON_HAS_A_LIMIT = hasLimit();

    private final int deepest;
    private int depth;

    BoundedReader(Reader in, int deepest) {
        super(in);
        this.deepest = deepest;
        if (GSON_HAS_A_LIMIT) {
            setNestingLimit(deepest);
        }
    }

    private static boolean hasLimit() {
        try {
            new JsonReader(Reader.nullReader()).setNestingLimit(1);
            return true;
        } catch (NoSuchMethodError e) {
            return false;
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
