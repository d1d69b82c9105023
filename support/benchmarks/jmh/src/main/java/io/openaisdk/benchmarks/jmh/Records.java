package io.openaisdk.benchmarks.jmh;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/** What a program without an SDK would write: a record for each object, bound by Jackson. */
@SuppressWarnings("MissingJavadoc")
final class Records {

    private Records() {}

    record ChatCompletion(
            String id,
            String object,
            long created,
            String model,
            List<Choice> choices,
            Usage usage,
            String serviceTier,
            String systemFingerprint) {}

    record Choice(int index, Message message, Object logprobs, String finishReason) {}

    record Message(String role, String content, String refusal, List<Object> annotations) {}

    record Usage(
            long promptTokens,
            long completionTokens,
            long totalTokens,
            Map<String, Long> promptTokensDetails,
            Map<String, Long> completionTokensDetails) {}

    record Chunk(
            String id,
            String object,
            long created,
            String model,
            String serviceTier,
            String systemFingerprint,
            List<ChunkChoice> choices) {}

    record ChunkChoice(int index, Delta delta, Object logprobs, String finishReason) {}

    record Delta(String role, String content, String refusal) {}

    record Response(
            String id,
            String object,
            long createdAt,
            String status,
            boolean background,
            Object error,
            Object incompleteDetails,
            String instructions,
            Long maxOutputTokens,
            Long maxToolCalls,
            String model,
            List<Item> output,
            boolean parallelToolCalls,
            String previousResponseId,
            String promptCacheKey,
            Reasoning reasoning,
            String safetyIdentifier,
            String serviceTier,
            boolean store,
            double temperature,
            Text text,
            String toolChoice,
            List<FunctionTool> tools,
            int topLogprobs,
            double topP,
            String truncation,
            ResponseUsage usage,
            String user,
            Map<String, String> metadata) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ReasoningItem.class, name = "reasoning"),
        @JsonSubTypes.Type(value = MessageItem.class, name = "message")
    })
    interface Item {}

    record ReasoningItem(String id, List<Summary> summary) implements Item {}

    record Summary(String type, String text) {}

    record MessageItem(String id, String status, String role, List<Part> content) implements Item {}

    record Part(String type, String text, List<Annotation> annotations, List<Object> logprobs) {}

    record Annotation(String type, int startIndex, int endIndex, String url, String title) {}

    record Reasoning(String effort, String summary) {}

    record Text(Map<String, String> format, String verbosity) {}

    record FunctionTool(String type, String name, String description, Map<String, Object> parameters, boolean strict) {}

    record ResponseUsage(
            long inputTokens,
            Map<String, Long> inputTokensDetails,
            long outputTokens,
            Map<String, Long> outputTokensDetails,
            long totalTokens) {}
}
