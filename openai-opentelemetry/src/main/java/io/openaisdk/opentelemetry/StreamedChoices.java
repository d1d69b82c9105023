package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the choices of a completion together, of which each chunk brings some more. */
final class StreamedChoices implements StreamedResult {

    private final SortedMap<Long, Choice> choices = new TreeMap<>();

    @Override
    public void add(Properties event) {
        for (JsonValue item : event.items("choices")) {
            Properties choice = Properties.of(item);
            choices.computeIfAbsent(index(choice), index -> new Choice()).add(choice);
        }
    }

    @Override
    public Properties whole() {
        return Properties.of(Json.object(
                "choices", choices.values().stream().map(Choice::whole).toList()));
    }

    private static long index(Properties numbered) {
        return Optional.ofNullable(numbered.whole("index")).orElse(0L);
    }

    /** A text that grows, and is absent as long as nothing has come. */
    private static final class Text {

        private @Nullable StringBuilder builder;

        void add(@Nullable String more) {
            if (more != null) {
                builder = builder == null ? new StringBuilder() : builder;
                builder.append(more);
            }
        }

        @Nullable
        String whole() {
            return builder == null ? null : builder.toString();
        }
    }

    private static final class Choice {

        private final Text text = new Text();
        private final Text content = new Text();
        private final Text refusal = new Text();
        private final SortedMap<Long, ToolCall> toolCalls = new TreeMap<>();
        private @Nullable String finishReason;

        void add(Properties choice) {
            text.add(choice.text("text"));
            Properties delta = choice.object("delta");
            content.add(delta.text("content"));
            refusal.add(delta.text("refusal"));
            for (JsonValue item : delta.items("tool_calls")) {
                Properties call = Properties.of(item);
                toolCalls.computeIfAbsent(index(call), index -> new ToolCall()).add(call);
            }
            String reason = choice.text("finish_reason");
            finishReason = reason == null ? finishReason : reason;
        }

        JsonValue whole() {
            if (text.whole() != null) {
                return Json.object("text", text.whole(), "finish_reason", finishReason);
            }
            List<JsonValue> calls = new ArrayList<>();
            toolCalls.values().forEach(call -> calls.add(call.whole()));
            JsonValue message = Json.object(
                    "role",
                    ChatMessages.ASSISTANT,
                    "content",
                    content.whole(),
                    "refusal",
                    refusal.whole(),
                    "tool_calls",
                    calls);
            return Json.object("message", message, "finish_reason", finishReason);
        }
    }

    private static final class ToolCall {

        private @Nullable String id;
        private final Text name = new Text();
        private final Text arguments = new Text();

        void add(Properties call) {
            id = id == null ? call.text("id") : id;
            name.add(call.object("function").text("name"));
            arguments.add(call.object("function").text("arguments"));
        }

        JsonValue whole() {
            return Json.object("id", id, "function", Json.object("name", name.whole(), "arguments", arguments.whole()));
        }
    }
}
