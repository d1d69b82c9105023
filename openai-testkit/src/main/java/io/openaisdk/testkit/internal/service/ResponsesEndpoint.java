package io.openaisdk.testkit.internal.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.StreamFailure;
import io.openaisdk.testkit.internal.wire.Usage;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Serves {@code /responses}. */
final class ResponsesEndpoint {

    private final Ids ids;
    private final Store<StoredResponse> responses = new Store<>();

    ResponsesEndpoint(Ids ids) {
        this.ids = ids;
    }

    HttpReply create(Exchange exchange) {
        JsonValue request = exchange.body();
        Checks.model(request);
        Conversation conversation = conversation(request);
        checkPrevious(request);
        Words words = exchange.wordsFor(conversation);
        ResponseDocument document = new ResponseDocument(request, ids.hex("resp_"), Now.seconds());
        StoredResponse response = generate(document, words, conversation.tokens(), request);
        if (Json.value(request, "store").flatMap(JsonValue::asBoolean).orElse(true)) {
            responses.put(document.id(), response);
        }
        return Json.flag(request, "stream") ? stream(response.events()) : HttpReply.json(response.first());
    }

    private static Conversation conversation(JsonValue request) {
        boolean hasInput = Json.value(request, "input").isPresent()
                || Json.value(request, "prompt").isPresent()
                || Json.value(request, "conversation").isPresent()
                || Json.value(request, "previous_response_id").isPresent();
        if (!hasInput) {
            throw ApiError.missing("input");
        }
        JsonValue input = Json.value(request, "input").orElse(JsonValue.of(List.of()));
        if (input.asString().isEmpty() && !(input instanceof JsonValue.JsonArray)) {
            throw ApiError.invalidType("input", "a string or an array of input items");
        }
        return Conversation.of(request);
    }

    private void checkPrevious(JsonValue request) {
        Json.text(request, "previous_response_id")
                .filter(id -> responses.get(id).isEmpty())
                .ifPresent(id -> {
                    throw ApiError.badRequest(
                            "Previous response with id '" + id + "' not found.",
                            "previous_response_id",
                            "previous_response_not_found");
                });
    }

    private StoredResponse generate(ResponseDocument document, Words words, long inputTokens, JsonValue request) {
        List<JsonValue> output = ResponseOutput.items(words, ids);
        Usage usage = words.usageFor(inputTokens);
        JsonValue finished = words.incompleteReason()
                .map(reason -> document.incomplete(output, usage, reason))
                .orElseGet(() -> document.completed(output, usage));
        List<JsonValue> events = ResponseEvents.of(document, finished);
        Optional<StreamFailure> failure = words.failure();
        if (failure.isPresent()) {
            finished = document.failed(failure.get().code(), failure.get().message());
            events = ResponseEvents.failing(events, failure.get(), finished);
        }
        return new StoredResponse(document, finished, events, ResponseInputItems.of(request, ids));
    }

    HttpReply retrieve(Exchange exchange) {
        StoredResponse response = stored(exchange.id());
        boolean stream =
                exchange.call().queryParam("stream").filter("true"::equals).isPresent();
        return stream ? stream(remaining(response, exchange)) : HttpReply.json(response.poll());
    }

    private static List<JsonValue> remaining(StoredResponse response, Exchange exchange) {
        Optional<String> after = exchange.call().queryParam("starting_after");
        if (after.isEmpty()) {
            return response.events();
        }
        try {
            int skipped = Math.max(0, Math.addExact(Integer.parseInt(after.get()), 1));
            List<JsonValue> events = response.events();
            return events.subList(Math.min(skipped, events.size()), events.size());
        } catch (NumberFormatException | ArithmeticException e) {
            throw ApiError.invalidType("starting_after", "an integer");
        }
    }

    HttpReply delete(Exchange exchange) {
        stored(exchange.id());
        responses.remove(exchange.id());
        return HttpReply.json(Members.of("id", exchange.id())
                .put("object", "response")
                .put("deleted", true)
                .json());
    }

    HttpReply cancel(Exchange exchange) {
        return HttpReply.json(stored(exchange.id()).cancel());
    }

    HttpReply inputItems(Exchange exchange) {
        return Pages.NEWEST_FIRST.reply(exchange.call(), stored(exchange.id()).inputItems());
    }

    HttpReply inputTokens(Exchange exchange) {
        return HttpReply.json(Members.of("object", "response.input_tokens")
                .put("input_tokens", Conversation.of(exchange.body()).tokens())
                .json());
    }

    /** Keeps what users said and puts the rest in an item whose content only looks encrypted. */
    HttpReply compact(Exchange exchange) {
        JsonValue request = exchange.body();
        Checks.model(request);
        Conversation conversation = Conversation.of(request);
        List<JsonValue> output = new ArrayList<>();
        for (JsonValue item : ResponseInputItems.of(request, ids)) {
            if (Json.text(item, "role").filter("user"::equals).isPresent()) {
                output.add(item);
            }
        }
        String summary = "A canned summary of the embedded test server.";
        output.add(Members.of("type", "compaction")
                .put("id", ids.hex("cmp_"))
                .put("encrypted_content", Base64.getEncoder().encodeToString(summary.getBytes(UTF_8)))
                .json());
        return HttpReply.json(Members.of("id", ids.hex("resp_"))
                .put("object", "response.compaction")
                .put("created_at", Now.seconds())
                .put("output", output)
                .put("usage", ResponseDocument.usage(Words.text(summary).usageFor(conversation.tokens())))
                .json());
    }

    private StoredResponse stored(String id) {
        return responses
                .get(id)
                .orElseThrow(() -> ApiError.notFound("Response with id '" + id + "' not found.", "id", null));
    }

    private static HttpReply stream(List<JsonValue> events) {
        return HttpReply.events(events.stream().map(EventWriter::typed).toList());
    }
}
