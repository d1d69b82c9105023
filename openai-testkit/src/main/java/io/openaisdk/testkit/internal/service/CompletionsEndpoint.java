package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.Tokens;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code /completions}, where there is a text to go on with and no conversation. */
final class CompletionsEndpoint {

    private static final int MAX_CHOICES = 128;

    private final Ids ids;

    CompletionsEndpoint(Ids ids) {
        this.ids = ids;
    }

    HttpReply create(Exchange exchange) {
        JsonValue request = exchange.body();
        String model = Checks.model(request);
        List<String> prompts = prompts(request);
        int n = Checks.integer(request, "n", 1, 1, MAX_CHOICES);
        Conversation conversation = Conversation.of(request);
        Words words = exchange.wordsFor(conversation);
        boolean stream = Json.flag(request, "stream");
        if (!stream) {
            words.checkNotFailing();
        }
        List<String> texts = new ArrayList<>();
        for (String prompt : prompts) {
            for (int i = 0; i < n; i++) {
                texts.add(Json.flag(request, "echo") ? prompt + words.spoken() : words.spoken());
            }
        }
        Members frame = Members.of("id", ids.alphanumeric("cmpl-"))
                .put("object", "text_completion")
                .put("created", Now.seconds())
                .put("model", model)
                .put("system_fingerprint", TextUsage.FINGERPRINT);
        JsonValue usage = TextUsage.of(words, conversation.tokens(), texts.size());
        String finishReason = words.incompleteReason().isPresent() ? "length" : "stop";
        return stream
                ? HttpReply.events(events(frame, texts, finishReason, usage, words, request))
                : HttpReply.json(frame.put("choices", choices(texts, finishReason))
                        .put("usage", usage)
                        .json());
    }

    /** Gives the prompts; those of tokens are taken as they are written. */
    private static List<String> prompts(JsonValue request) {
        JsonValue prompt = Json.value(request, "prompt").orElse(JsonValue.of(""));
        List<JsonValue> items = Json.items(prompt);
        boolean several = !items.isEmpty() && items.get(0).asNumber().isEmpty();
        List<JsonValue> prompts = several ? items : List.of(prompt);
        return prompts.stream()
                .map(item -> item.asString().orElse(item.toString()))
                .toList();
    }

    private static List<JsonValue> choices(List<String> texts, String finishReason) {
        List<JsonValue> choices = new ArrayList<>();
        for (String text : texts) {
            choices.add(choice(choices.size(), text, finishReason));
        }
        return choices;
    }

    private static JsonValue choice(int index, String text, @Nullable String finishReason) {
        return Members.of("text", text)
                .put("index", index)
                .put("logprobs", null)
                .put("finish_reason", finishReason)
                .json();
    }

    private static List<String> events(
            Members frame, List<String> texts, String finishReason, JsonValue usage, Words words, JsonValue request) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String word : Tokens.words(texts.get(i))) {
                events.add(event(frame, List.of(choice(i, word, null))));
            }
            events.add(event(frame, List.of(choice(i, "", finishReason))));
        }
        if (EventWriter.includesUsage(request)) {
            events.add(event(frame.put("usage", usage), List.of()));
        }
        events.add(EventWriter.DONE);
        return EventWriter.unlessFailing(words, events);
    }

    private static String event(Members frame, List<JsonValue> choices) {
        return EventWriter.data(frame.put("choices", choices).json());
    }
}
