package io.openaisdk.azure;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChoice;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.chat.completions.ChatCompletionChunkChoice;
import io.openaisdk.api.errors.ContentFilterException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.responses.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Azure's content filters found in a prompt or an answer; whatever has an unexpected form is left out rather than failed on.
 *
 * @param source where it was found
 * @param findings what was found by category, for example {@code hate}, {@code self_harm}, {@code jailbreak}; empty when Azure
 *     says nothing
 */
public record AzureContentFilter(Source source, Map<String, Finding> findings) {

    /** What was looked at. */
    public enum Source {
        /** What the caller sent. */
        PROMPT,
        /** What the model answered. */
        COMPLETION
    }

    /**
     * What was found in one category.
     *
     * @param filtered whether content was held back because of it
     * @param severity {@code safe}, {@code low}, {@code medium} or {@code high}; empty in categories that are detected or not
     * @param detected whether it was detected; empty in categories that have severities
     * @param json all that Azure says, details such as citations among them
     */
    public record Finding(boolean filtered, Optional<String> severity, Optional<Boolean> detected, JsonValue json) {

        private static Finding of(JsonValue json) {
            return new Finding(
                    json.get("filtered").flatMap(JsonValue::asBoolean).orElse(false),
                    json.get("severity").flatMap(JsonValue::asString),
                    json.get("detected").flatMap(JsonValue::asBoolean),
                    json);
        }
    }

    private static final String RESULTS = "content_filter_results";

    /**
     * Keeps the findings in their order.
     *
     * @param source where it was found
     * @param findings what was found by category
     */
    public AzureContentFilter {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /**
     * Says whether content was held back.
     *
     * @return whether it was in any category
     */
    public boolean filtered() {
        return findings.values().stream().anyMatch(Finding::filtered);
    }

    /**
     * Reads what a chat completion says of its prompts and of its answers.
     *
     * @param completion the completion
     * @return prompts first, then the choices in their order; empty when it does not come from Azure
     */
    public static List<AzureContentFilter> of(ChatCompletion completion) {
        return all(completion, completion.choices());
    }

    /**
     * Reads what a piece of a streamed chat completion says.
     *
     * @param chunk the piece; that of the prompts has no choices
     * @return prompts first, then the choices in their order; empty when it says nothing of filters
     */
    public static List<AzureContentFilter> of(ChatCompletionChunk chunk) {
        return all(chunk, chunk.choices());
    }

    /**
     * Reads what is said of one answer of a chat completion.
     *
     * @param choice the answer
     * @return what was found in it; without findings when it does not come from Azure
     */
    public static AzureContentFilter of(ChatCompletionChoice choice) {
        return ofChoice(choice);
    }

    /**
     * Reads what is said of a piece of an answer.
     *
     * @param choice the piece
     * @return what was found in it; without findings when it says nothing of filters
     */
    public static AzureContentFilter of(ChatCompletionChunkChoice choice) {
        return ofChoice(choice);
    }

    /**
     * Reads what a response says of its input and output.
     *
     * @param response the response
     * @return what was found, in the order of the response; empty when it does not come from Azure
     */
    public static List<AzureContentFilter> of(Response response) {
        return items(response, "content_filters").stream()
                .map(item -> new AzureContentFilter(
                        item.get("source_type")
                                        .flatMap(JsonValue::asString)
                                        .filter("prompt"::equals)
                                        .isPresent()
                                ? Source.PROMPT
                                : Source.COMPLETION,
                        findings(item.get(RESULTS))))
                .toList();
    }

    /**
     * Reads why a request was refused.
     *
     * @param refusal the failure of the call
     * @return what was found in the prompt; without findings when it does not come from Azure
     */
    public static AzureContentFilter of(ContentFilterException refusal) {
        String json = refusal.error().json();
        Optional<JsonValue> inner = json == null
                ? Optional.empty()
                : parse(json).flatMap(error -> error.get("innererror").or(() -> error.get("inner_error")));
        return new AzureContentFilter(Source.PROMPT, findings(inner.flatMap(error -> error.get("content_filter_result")
                .or(() -> error.get(RESULTS)))));
    }

    private static Optional<JsonValue> parse(String json) {
        try {
            return Optional.of(JsonValue.parse(json));
        } catch (ResponseDecodingException e) {
            return Optional.empty(); // an error page; the exception has it as text
        }
    }

    private static List<AzureContentFilter> all(Model completion, List<? extends Model> choices) {
        List<AzureContentFilter> found = new ArrayList<>();
        items(completion, "prompt_filter_results")
                .forEach(item -> found.add(new AzureContentFilter(Source.PROMPT, findings(item.get(RESULTS)))));
        choices.stream()
                .filter(choice -> choice.property(RESULTS).isPresent())
                .forEach(choice -> found.add(ofChoice(choice)));
        return List.copyOf(found);
    }

    private static AzureContentFilter ofChoice(Model choice) {
        return new AzureContentFilter(Source.COMPLETION, findings(choice.property(RESULTS)));
    }

    private static List<JsonValue> items(Model model, String name) {
        return model.property(name).flatMap(JsonValue::asArray).orElse(List.of());
    }

    private static Map<String, Finding> findings(Optional<JsonValue> results) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        results.flatMap(JsonValue::asObject).orElse(Map.of()).forEach((category, json) -> {
            if (json.asObject().isPresent()) {
                findings.put(category, Finding.of(json));
            }
        });
        return findings;
    }
}
