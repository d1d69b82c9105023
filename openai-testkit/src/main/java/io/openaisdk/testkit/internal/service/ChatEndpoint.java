package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.ToolCall;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves {@code /chat/completions}. */
final class ChatEndpoint {

    private static final int MAX_CHOICES = 128;

    private final Ids ids;
    private final Store<StoredChat> chats = new Store<>();

    /** A completion that was asked to be stored, and the messages it answers. */
    private record StoredChat(JsonValue completion, List<JsonValue> messages) {}

    ChatEndpoint(Ids ids) {
        this.ids = ids;
    }

    HttpReply create(Exchange exchange) {
        JsonValue request = exchange.body();
        Checks.model(request);
        Conversation conversation = conversation(request);
        int choices = Checks.integer(request, "n", 1, 1, MAX_CHOICES);
        Words words = exchange.wordsFor(conversation);
        boolean stream = Json.flag(request, "stream");
        if (!stream) {
            words.checkNotFailing();
        }
        JsonValue completion = completion(request, words, choices, conversation.tokens());
        if (Json.flag(request, "store")) {
            chats.put(id(completion), new StoredChat(completion, messages(request, id(completion))));
        }
        return stream ? HttpReply.events(ChatStream.of(completion, words, request)) : HttpReply.json(completion);
    }

    private static Conversation conversation(JsonValue request) {
        JsonValue messages = Checks.required(request, "messages");
        if (!(messages instanceof JsonValue.JsonArray array)
                || array.items().stream().anyMatch(item -> !(item instanceof JsonValue.JsonObject))) {
            throw ApiError.invalidType("messages", "an array of objects");
        }
        if (array.items().isEmpty()) {
            throw ApiError.badRequest(
                    "Invalid 'messages': empty array. Expected an array with minimum length 1.",
                    "messages",
                    "empty_array");
        }
        return Conversation.of(request);
    }

    private JsonValue completion(JsonValue request, Words words, int count, long inputTokens) {
        List<JsonValue> choices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            choices.add(Members.of("index", i)
                    .put("message", message(words))
                    .put("logprobs", null)
                    .put("finish_reason", finishReason(words))
                    .json());
        }
        return Members.of("id", ids.alphanumeric("chatcmpl-"))
                .put("object", "chat.completion")
                .put("created", Now.seconds())
                .put("model", Checks.model(request))
                .put("choices", choices)
                .put("usage", TextUsage.of(words, inputTokens, count))
                .put("service_tier", "default")
                .put("system_fingerprint", TextUsage.FINGERPRINT)
                .putPresent("metadata", Json.value(request, "metadata"))
                .json();
    }

    private JsonValue message(Words words) {
        Members message = Members.of("role", "assistant")
                .put("content", words.text().orElse(null))
                .put("refusal", words.refusal().orElse(null))
                .put("annotations", List.of());
        if (!words.toolCalls().isEmpty()) {
            message.put(
                    "tool_calls", words.toolCalls().stream().map(this::toolCall).toList());
        }
        return message.json();
    }

    private JsonValue toolCall(ToolCall call) {
        return Members.of("id", ids.alphanumeric("call_"))
                .put("type", "function")
                .put("function", Members.of("name", call.name()).put("arguments", call.arguments()))
                .json();
    }

    private static String finishReason(Words words) {
        return words.incompleteReason()
                .map(reason -> reason.equals("max_output_tokens") ? "length" : reason)
                .orElse(words.toolCalls().isEmpty() ? "stop" : "tool_calls");
    }

    private static List<JsonValue> messages(JsonValue request, String id) {
        List<JsonValue> stored = new ArrayList<>();
        for (JsonValue message : Json.items(request, "messages")) {
            Optional<JsonValue> parts = message.get("content").filter(JsonValue.JsonArray.class::isInstance);
            stored.add(Members.copy(message)
                    .put("id", id + "-" + stored.size())
                    .put("role", Json.text(message, "role").orElse("user"))
                    .put("content", Json.text(message, "content").orElse(null))
                    .put("content_parts", parts.orElse(Json.NULL))
                    .put("name", Json.text(message, "name").orElse(null))
                    .put("refusal", Json.text(message, "refusal").orElse(null))
                    .json());
        }
        return stored;
    }

    HttpReply retrieve(Exchange exchange) {
        return HttpReply.json(stored(exchange.id()).completion());
    }

    HttpReply update(Exchange exchange) {
        JsonValue metadata = Checks.required(exchange.body(), "metadata");
        StoredChat chat = stored(exchange.id());
        JsonValue completion =
                Members.copy(chat.completion()).put("metadata", metadata).json();
        chats.put(exchange.id(), new StoredChat(completion, chat.messages()));
        return HttpReply.json(completion);
    }

    HttpReply delete(Exchange exchange) {
        stored(exchange.id());
        chats.remove(exchange.id());
        return HttpReply.json(Members.of("object", "chat.completion.deleted")
                .put("id", exchange.id())
                .put("deleted", true)
                .json());
    }

    HttpReply list(Exchange exchange) {
        List<JsonValue> matching = chats.all().stream()
                .map(StoredChat::completion)
                .filter(completion -> matches(completion, exchange.call()))
                .toList();
        return Pages.USUAL.reply(exchange.call(), matching);
    }

    private static boolean matches(JsonValue completion, Call call) {
        JsonValue metadata = completion.get("metadata").orElse(JsonValue.of(Map.of()));
        boolean sameModel = call.queryParam("model")
                .map(model -> Json.text(completion, "model").equals(Optional.of(model)))
                .orElse(true);
        return sameModel
                && call.query().entrySet().stream()
                        .filter(param -> param.getKey().startsWith("metadata["))
                        .allMatch(param -> Json.text(metadata, metadataKey(param.getKey()))
                                .equals(param.getValue().stream().findFirst()));
    }

    private static String metadataKey(String param) {
        return param.substring("metadata[".length()).replace("]", "");
    }

    HttpReply listMessages(Exchange exchange) {
        return Pages.USUAL.reply(exchange.call(), stored(exchange.id()).messages());
    }

    private StoredChat stored(String id) {
        return chats.get(id)
                .orElseThrow(() -> ApiError.notFound("Chat completion with id '" + id + "' not found.", "id", null));
    }

    private static String id(JsonValue completion) {
        return Json.text(completion, "id").orElseThrow();
    }
}
