package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a model is asked for, but for the content. */
final class RequestAttributes {

    private static final String JSON = "json";
    private static final String TEXT = "text";
    private static final String IMAGE = "image";
    private static final String SPEECH = "speech";

    private RequestAttributes() {}

    static void set(Span span, GenAiOperation operation, Properties params) {
        switch (operation) {
            case CHAT_COMPLETION, COMPLETION, RESPONSE -> generation(span, operation, params);
            case EMBEDDING -> {
                span.setAttribute(Attribute.EMBEDDINGS_DIMENSION_COUNT, params.whole("dimensions"));
                span.setAttribute(
                        Attribute.REQUEST_ENCODING_FORMATS,
                        Optional.ofNullable(params.text("encoding_format"))
                                .map(List::of)
                                .orElse(null));
            }
            case IMAGE -> {
                span.setAttribute(Attribute.OUTPUT_TYPE, IMAGE);
                span.setAttribute(Attribute.REQUEST_CHOICE_COUNT, choices(params));
            }
            case SPEECH -> span.setAttribute(Attribute.OUTPUT_TYPE, SPEECH);
            case TRANSCRIPT -> {
                span.setAttribute(Attribute.OUTPUT_TYPE, TEXT);
                span.setAttribute(Attribute.REQUEST_TEMPERATURE, params.decimal("temperature"));
            }
            case SEARCH -> {}
        }
    }

    private static void generation(Span span, GenAiOperation operation, Properties params) {
        span.setAttribute(Attribute.REQUEST_TEMPERATURE, params.decimal("temperature"));
        span.setAttribute(Attribute.REQUEST_TOP_P, params.decimal("top_p"));
        span.setAttribute(Attribute.REQUEST_FREQUENCY_PENALTY, params.decimal("frequency_penalty"));
        span.setAttribute(Attribute.REQUEST_PRESENCE_PENALTY, params.decimal("presence_penalty"));
        span.setAttribute(Attribute.REQUEST_MAX_TOKENS, maxTokens(params));
        span.setAttribute(Attribute.REQUEST_SEED, params.whole("seed"));
        span.setAttribute(Attribute.REQUEST_CHOICE_COUNT, choices(params));
        span.setAttribute(Attribute.REQUEST_STOP_SEQUENCES, stopSequences(params.get("stop")));
        span.setAttribute(Attribute.OUTPUT_TYPE, outputType(operation, params));
        span.setAttribute(Attribute.CONVERSATION_ID, conversation(params.get("conversation")));
    }

    /** What belongs to OpenAI's own service, and is not set for another. */
    static void setOpenAi(Span span, GenAiOperation operation, Properties params) {
        span.setAttribute(Attribute.OPENAI_API_TYPE, operation.apiType());
        String tier = params.text("service_tier");
        if (!"auto".equals(tier)) {
            span.setAttribute(Attribute.OPENAI_REQUEST_SERVICE_TIER, tier);
        }
    }

    private static @Nullable Long maxTokens(Properties params) {
        for (String name : List.of("max_output_tokens", "max_completion_tokens", "max_tokens")) {
            Long tokens = params.whole(name);
            if (tokens != null) {
                return tokens;
            }
        }
        return null;
    }

    /** One is what everybody expects, so the conventions leave it out. */
    private static @Nullable Long choices(Properties params) {
        Long count = params.whole("n");
        return Objects.equals(count, 1L) ? null : count;
    }

    private static @Nullable List<String> stopSequences(@Nullable JsonValue stop) {
        if (stop == null) {
            return null;
        }
        return stop.asString()
                .map(List::of)
                .or(() -> stop.asArray().map(items -> items.stream()
                        .flatMap(item -> item.asString().stream())
                        .toList()))
                .orElse(null);
    }

    private static @Nullable String outputType(GenAiOperation operation, Properties params) {
        if (params.items("modalities").contains(new JsonValue.JsonString("audio"))) {
            return SPEECH;
        }
        Properties format = operation == GenAiOperation.RESPONSE
                ? params.object(TEXT).object("format")
                : params.object("response_format");
        String type = format.text("type");
        if (type == null) {
            return null;
        }
        return type.startsWith(JSON) ? JSON : type.equals(TEXT) ? TEXT : null;
    }

    /** Reads a conversation, which is its id or an object that has it. */
    private static @Nullable String conversation(@Nullable JsonValue value) {
        return value == null
                ? null
                : value.asString().orElseGet(() -> Properties.of(value).text("id"));
    }
}
