package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what was said, by the models of messages that the GenAI conventions have. */
final class Content {

    /** The reason of a response that was left before it said one. */
    private static final String UNKNOWN = "unknown";

    private final GenAiOperation operation;
    private final Parts parts;
    private final @Nullable StreamedResult streamed;
    private @Nullable Properties result;

    Content(GenAiOperation operation, int limit) {
        this.operation = operation;
        this.parts = new Parts(limit);
        this.streamed = switch (operation) {
            case CHAT_COMPLETION, COMPLETION -> new StreamedChoices();
            case RESPONSE -> new StreamedResponse();
            case TRANSCRIPT -> new StreamedTranscript();
            default -> null;
        };
    }

    void request(Span span, Properties params) {
        switch (operation) {
            case CHAT_COMPLETION -> set(span, Attribute.INPUT_MESSAGES, new ChatMessages(parts).input(params));
            case RESPONSE -> {
                set(span, Attribute.SYSTEM_INSTRUCTIONS, parts.of(params.get("instructions")));
                set(span, Attribute.INPUT_MESSAGES, new ResponseItems(parts).input(params));
            }
            case COMPLETION, IMAGE, TRANSCRIPT -> set(span, Attribute.INPUT_MESSAGES, texts(params.get("prompt")));
            case SPEECH -> {
                set(span, Attribute.SYSTEM_INSTRUCTIONS, parts.of(params.get("instructions")));
                set(span, Attribute.INPUT_MESSAGES, texts(params.get("input")));
            }
            case SEARCH ->
                span.setAttribute(
                        Attribute.RETRIEVAL_QUERY_TEXT,
                        Optional.ofNullable(params.text("query"))
                                .map(parts::cut)
                                .orElse(null));
            case EMBEDDING -> {} // the conventions have no attribute for what is embedded
        }
    }

    /** A prompt is a text, or several, each for a completion of its own; one of tokens is none that can be read. */
    private List<JsonValue> texts(@Nullable JsonValue prompt) {
        if (prompt == null) {
            return List.of();
        }
        List<JsonValue> prompts = prompt.asArray().orElse(List.of(prompt));
        return prompts.stream()
                .flatMap(it -> it.asString().stream())
                .map(text -> ChatMessages.message(ChatMessages.USER, List.of(parts.text(text)), null))
                .toList();
    }

    void event(Properties event) {
        if (streamed != null) {
            streamed.add(event);
        }
    }

    void result(Properties whole) {
        result = whole;
    }

    /**
     * Writes down what came, as much as there is.
     *
     * @param finishReasons why a response ended, which has no such reason itself; choices have their own
     * @param failed whether it ended with an error
     */
    void response(Span span, List<String> finishReasons, boolean failed) {
        Properties whole = result == null && streamed != null ? streamed.whole() : result;
        if (whole == null) {
            return;
        }
        String reasonIfNone = failed ? "error" : UNKNOWN;
        List<JsonValue> messages =
                switch (operation) {
                    case CHAT_COMPLETION, COMPLETION -> new ChatMessages(parts).output(whole, reasonIfNone);
                    case RESPONSE ->
                        new ResponseItems(parts)
                                .output(whole, finishReasons.isEmpty() ? reasonIfNone : finishReasons.get(0));
                    case IMAGE -> whole.items("data").stream().map(this::image).toList();
                    case TRANSCRIPT -> transcript(whole);
                    default -> List.of();
                };
        set(span, Attribute.OUTPUT_MESSAGES, messages);
    }

    private JsonValue image(JsonValue value) {
        Properties image = Properties.of(value);
        String data = image.text("b64_json");
        JsonValue part = data == null ? parts.image(image.text("url"), null) : parts.blob("image", null, data);
        return ChatMessages.message(ChatMessages.ASSISTANT, List.of(part), "stop");
    }

    private List<JsonValue> transcript(Properties transcript) {
        String text = transcript.text("text");
        return text == null
                ? List.of()
                : List.of(ChatMessages.message(ChatMessages.ASSISTANT, List.of(parts.text(text)), "stop"));
    }

    private static void set(Span span, AttributeKey<String> key, List<JsonValue> values) {
        if (!values.isEmpty()) {
            span.setAttribute(key, Json.array(values).toString());
        }
    }
}
