package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a response together. Its last event brings all of it; of a stream that ends before, there are the items that were done
 * and the text that had come of others.
 */
final class StreamedResponse implements StreamedResult {

    private @Nullable Properties last;
    private final SortedMap<Long, JsonValue> done = new TreeMap<>();
    private final SortedMap<Long, StringBuilder> begun = new TreeMap<>();

    @Override
    public void add(Properties event) {
        String type = event.text("type");
        if (type == null) {
            return;
        }
        long index = Optional.ofNullable(event.whole("output_index")).orElse(0L);
        switch (type) {
            case "response.completed", "response.incomplete", "response.failed" -> last = event.object("response");
            case "response.output_text.delta" -> {
                String delta = event.text("delta");
                begun.computeIfAbsent(index, it -> new StringBuilder()).append(delta == null ? "" : delta);
            }
            case "response.output_item.done" -> {
                JsonValue item = event.get("item");
                if (item != null) {
                    done.put(index, item);
                }
            }
            default -> {} // repeats what one of those says
        }
    }

    @Override
    public Properties whole() {
        if (last != null) {
            return last;
        }
        TreeSet<Long> indices = new TreeSet<>(done.keySet());
        indices.addAll(begun.keySet());
        List<JsonValue> output = new ArrayList<>();
        for (Long index : indices) {
            JsonValue item = done.get(index);
            output.add(
                    item == null ? Json.object("type", "message", "content", String.valueOf(begun.get(index))) : item);
        }
        return Properties.of(Json.object("output", output));
    }
}
