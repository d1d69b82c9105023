package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.StreamFailure;
import io.openaisdk.testkit.internal.wire.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Writes the events that a response comes as, in the order in which the service sends them. */
final class ResponseEvents {

    private final List<JsonValue> events = new ArrayList<>();

    private ResponseEvents() {}

    /** Gives all events of a response that ends in one of its final states. */
    static List<JsonValue> of(ResponseDocument document, JsonValue finished) {
        ResponseEvents sequence = new ResponseEvents();
        boolean background = Json.flag(finished, "background");
        sequence.response("response.created", document.unfinished(background ? "queued" : "in_progress"));
        if (background) {
            sequence.response("response.queued", document.unfinished("queued"));
        }
        sequence.response("response.in_progress", document.unfinished("in_progress"));
        List<JsonValue> output = Json.items(finished, "output");
        for (int i = 0; i < output.size(); i++) {
            sequence.item(i, output.get(i));
        }
        String status = Json.text(finished, "status").orElse("completed");
        sequence.response("response." + status, finished);
        return sequence.events;
    }

    /** Gives the first events of a response and then its failure. */
    static List<JsonValue> failing(List<JsonValue> complete, StreamFailure failure, JsonValue failed) {
        ResponseEvents sequence = new ResponseEvents();
        sequence.events.addAll(complete.subList(0, Math.min(failure.events(), complete.size() - 1)));
        sequence.response("response.failed", failed);
        return sequence.events;
    }

    private void add(String type, Members members) {
        events.add(Members.of("type", type)
                .put("sequence_number", events.size())
                .putAll(members.json())
                .json());
    }

    private void response(String type, JsonValue response) {
        add(type, Members.of("response", response));
    }

    private void item(int index, JsonValue item) {
        boolean message = Json.text(item, "type").filter("message"::equals).isPresent();
        Members begun = Members.copy(item).put("status", "in_progress");
        begun.put(message ? "content" : "arguments", message ? List.of() : "");
        add("response.output_item.added", Members.of("output_index", index).put("item", begun));
        if (message) {
            List<JsonValue> content = Json.items(item, "content");
            for (int part = 0; part < content.size(); part++) {
                part(index, item, part, content.get(part));
            }
        } else {
            arguments(index, item);
        }
        add("response.output_item.done", Members.of("output_index", index).put("item", item));
    }

    private void part(int index, JsonValue item, int partIndex, JsonValue part) {
        boolean refusal = part.get("refusal").isPresent();
        String text = Json.text(part, refusal ? "refusal" : "text").orElse("");
        String kind = refusal ? "response.refusal" : "response.output_text";
        JsonValue empty = refusal ? ResponseOutput.refusalPart("") : ResponseOutput.textPart("");
        add(
                "response.content_part.added",
                place(index, item).put("content_index", partIndex).put("part", empty));
        for (String word : Tokens.words(text)) {
            Members delta = place(index, item).put("content_index", partIndex).put("delta", word);
            add(kind + ".delta", refusal ? delta : delta.put("logprobs", List.of()));
        }
        Members done = place(index, item).put("content_index", partIndex).put(refusal ? "refusal" : "text", text);
        add(kind + ".done", refusal ? done : done.put("logprobs", List.of()));
        add(
                "response.content_part.done",
                place(index, item).put("content_index", partIndex).put("part", part));
    }

    private void arguments(int index, JsonValue item) {
        String arguments = Json.text(item, "arguments").orElse("");
        for (String chunk : Tokens.chunks(arguments)) {
            add("response.function_call_arguments.delta", place(index, item).put("delta", chunk));
        }
        add(
                "response.function_call_arguments.done",
                place(index, item)
                        .put("name", Json.text(item, "name").orElse(""))
                        .put("arguments", arguments));
    }

    private static Members place(int index, JsonValue item) {
        return Members.of("item_id", Json.text(item, "id").orElse("")).put("output_index", index);
    }
}
