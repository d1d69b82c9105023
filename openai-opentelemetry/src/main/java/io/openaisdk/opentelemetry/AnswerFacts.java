package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of an answer, but for the content; it may come whole or event by event. */
final class AnswerFacts {

    private final GenAiOperation operation;
    private @Nullable String id;
    private @Nullable String model;
    private @Nullable String conversation;
    private @Nullable String serviceTier;
    private @Nullable String systemFingerprint;
    private @Nullable String failure;
    private @Nullable Long inputTokens;
    private @Nullable Long outputTokens;
    private @Nullable Long cachedTokens;
    private @Nullable Long cacheWriteTokens;
    private @Nullable Long reasoningTokens;
    private final SortedMap<Long, String> finishReasons = new TreeMap<>();

    AnswerFacts(GenAiOperation operation) {
        this.operation = operation;
    }

    /** Takes note of an answer, or of a part of it that says more than those before. */
    void read(Properties answer) {
        if (operation == GenAiOperation.SEARCH) {
            return;
        }
        model = newer(answer.text("model"), model);
        usage(answer);
        switch (operation) {
            case CHAT_COMPLETION, COMPLETION -> {
                general(answer);
                for (JsonValue item : answer.items("choices")) {
                    Properties choice = Properties.of(item);
                    String reason = choice.text("finish_reason");
                    if (reason != null) {
                        finishReasons.put(
                                Optional.ofNullable(choice.whole("index")).orElse(0L), reason);
                    }
                }
            }
            case RESPONSE -> {
                general(answer);
                conversation = newer(RequestAttributes.conversation(answer.get("conversation")), conversation);
                response(answer);
            }
            default -> {} // images, speech and embeddings have neither id nor reason
        }
    }

    private void general(Properties answer) {
        id = newer(answer.text("id"), id);
        serviceTier = newer(answer.text("service_tier"), serviceTier);
        systemFingerprint = newer(answer.text("system_fingerprint"), systemFingerprint);
    }

    private void response(Properties response) {
        String reason = finishReason(response);
        if (reason != null) {
            finishReasons.put(0L, reason);
        }
        if ("failed".equals(response.text("status"))) {
            failure = newer(response.object("error").text("code"), "failed");
        }
    }

    /** Says in the words of the chat API why a response ended, which has a status instead; null while it has not. */
    static @Nullable String finishReason(Properties response) {
        String status = response.text("status");
        if (status == null) {
            return null;
        }
        return switch (status) {
            case "completed" -> callsTool(response.items("output")) ? "tool_calls" : "stop";
            case "incomplete" -> {
                String reason = response.object("incomplete_details").text("reason");
                yield "max_output_tokens".equals(reason) ? "length" : reason;
            }
            case "failed" -> "error";
            case "cancelled" -> status;
            default -> null;
        };
    }

    private static boolean callsTool(List<JsonValue> output) {
        return output.stream()
                .map(item -> Properties.of(item).text("type"))
                .anyMatch(type -> "function_call".equals(type) || "custom_tool_call".equals(type));
    }

    private void usage(Properties answer) {
        Properties usage = answer.object("usage");
        inputTokens = newer(usage.whole("input_tokens"), newer(usage.whole("prompt_tokens"), inputTokens));
        outputTokens = newer(usage.whole("output_tokens"), newer(usage.whole("completion_tokens"), outputTokens));
        Properties input = details(usage, "input_tokens_details", "prompt_tokens_details");
        cachedTokens = newer(input.whole("cached_tokens"), cachedTokens);
        cacheWriteTokens = newer(input.whole("cache_write_tokens"), cacheWriteTokens);
        Properties output = details(usage, "output_tokens_details", "completion_tokens_details");
        reasoningTokens = newer(output.whole("reasoning_tokens"), reasoningTokens);
    }

    private static Properties details(Properties usage, String name, String olderName) {
        Properties details = usage.object(name);
        return details == Properties.NONE ? usage.object(olderName) : details;
    }

    private static <T> @Nullable T newer(@Nullable T value, @Nullable T older) {
        return value == null ? older : value;
    }

    void set(Span span) {
        span.setAttribute(Attribute.RESPONSE_ID, id);
        span.setAttribute(Attribute.RESPONSE_MODEL, model);
        span.setAttribute(Attribute.CONVERSATION_ID, conversation);
        span.setAttribute(Attribute.USAGE_INPUT_TOKENS, inputTokens);
        span.setAttribute(Attribute.USAGE_OUTPUT_TOKENS, outputTokens);
        span.setAttribute(Attribute.USAGE_CACHE_READ_INPUT_TOKENS, cachedTokens);
        span.setAttribute(Attribute.USAGE_CACHE_CREATION_INPUT_TOKENS, cacheWriteTokens);
        span.setAttribute(Attribute.USAGE_REASONING_OUTPUT_TOKENS, reasoningTokens);
        if (!finishReasons.isEmpty()) {
            span.setAttribute(Attribute.RESPONSE_FINISH_REASONS, new ArrayList<>(finishReasons.values()));
        }
    }

    @Nullable
    String model() {
        return model;
    }

    @Nullable
    String serviceTier() {
        return serviceTier;
    }

    @Nullable
    String systemFingerprint() {
        return systemFingerprint;
    }

    @Nullable
    Long inputTokens() {
        return inputTokens;
    }

    @Nullable
    Long outputTokens() {
        return outputTokens;
    }

    /** The code of a response that failed though the call did not; null of any other. */
    @Nullable
    String failure() {
        return failure;
    }
}
