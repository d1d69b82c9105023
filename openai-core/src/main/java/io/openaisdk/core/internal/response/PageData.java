package io.openaisdk.core.internal.response;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.model.JsonTree;
import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a page of a list, and the cursor of the next one.
 *
 * @param <T> the items
 */
public final class PageData<T> {

    private static final PropertyNames DATA = PropertyNames.of(List.of("data"));

    private final List<T> items;
    private final Map<String, JsonValue> envelope;
    private final HttpInfo http;
    private final Optional<String> nextCursor;

    private PageData(List<T> items, Map<String, JsonValue> envelope, HttpInfo http, Optional<String> nextCursor) {
        this.items = items;
        this.envelope = envelope;
        this.http = http;
        this.nextCursor = nextCursor;
    }

    /**
     * Decodes a page.
     *
     * @param <T> the items
     * @param decoder decodes JSON
     * @param body the body
     * @param http the head of its response
     * @param query the invocation that asked for the page
     * @return the page
     */
    public static <T> PageData<T> decode(Decoder decoder, byte[] body, ResponseHead http, Invocation query) {
        List<T> items = new ArrayList<>();
        Map<String, JsonValue> envelope = decoder.read(
                body, http, reader -> read(reader, query.operation().resultType(), items));
        if (!items.stream().allMatch(query.operation().resultType().kind()::holds)) {
            throw Decoder.failure(
                    "has an item that is not of type " + query.operation().resultType(), body, http, null);
        }
        JsonValue error = envelope.get("error");
        if (error != null && items.isEmpty() && Decoder.saysSomething(error)) {
            throw Decoder.errorBody(error, body, http);
        }
        return new PageData<>(Collections.unmodifiableList(items), envelope, http, nextCursor(query, items, envelope));
    }

    @SuppressWarnings("unchecked") // the operation's item type is that of the service method
    private static <T> Map<String, JsonValue> read(JsonReader in, ValueType type, List<T> items) throws IOException {
        Map<String, JsonValue> envelope = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            if (in.selectName(DATA) < 0) {
                envelope.put(in.nextName(), JsonTree.read(in));
            } else if (in.peek() != JsonToken.BEGIN_ARRAY) {
                envelope.put("data", JsonTree.read(in));
            } else {
                in.beginArray();
                while (in.hasNext()) {
                    items.add((T) ModelReader.read(in, type));
                }
                in.endArray();
            }
        }
        in.endObject();
        return envelope;
    }

    private static Optional<String> nextCursor(Invocation query, List<?> items, Map<String, JsonValue> envelope) {
        JsonValue hasMore = envelope.get("has_more");
        if (items.isEmpty() || new JsonValue.JsonBoolean(false).equals(hasMore)) {
            return Optional.empty();
        }
        Optional<JsonValue> cursor =
                switch (query.operation().pageKind()) {
                    case SINGLE -> Optional.empty();
                    case CURSOR ->
                        ModelWriter.toTree(items.get(items.size() - 1)).get("id");
                    case LAST_ID -> Optional.ofNullable(envelope.get("last_id"));
                    case NEXT -> Optional.ofNullable(envelope.get("next"));
                    case NEXT_PAGE -> Optional.ofNullable(envelope.get("next_page"));
                };
        // A cursor that does not change would return the same page forever.
        return cursor.flatMap(JsonValue::asString)
                .filter(text -> !text.isEmpty())
                .filter(text -> !query.cursor().equals(Optional.of(text)));
    }

    /** {@return the items in order} */
    public List<T> items() {
        return items;
    }

    /** {@return the cursor of the next page; empty on the last} */
    public Optional<String> nextCursor() {
        return nextCursor;
    }

    /** {@return the head of the response} */
    public Optional<HttpInfo> http() {
        return Optional.of(http);
    }

    /** {@return the page as JSON} */
    public JsonValue json() {
        Map<String, JsonValue> members = new LinkedHashMap<>(envelope);
        members.putIfAbsent("data", ModelWriter.toTree(items));
        return new JsonValue.JsonObject(members);
    }

    @Override
    public String toString() {
        return "Page[" + items.size() + " items"
                + nextCursor.map(cursor -> ", next after " + cursor).orElse("") + "]";
    }
}
