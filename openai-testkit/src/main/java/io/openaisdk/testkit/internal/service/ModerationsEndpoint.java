package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import java.util.List;

/** Serves {@code /moderations}. */
final class ModerationsEndpoint {

    private static final String DEFAULT_MODEL = "omni-moderation-latest";

    private final Ids ids;

    ModerationsEndpoint(Ids ids) {
        this.ids = ids;
    }

    HttpReply create(Exchange exchange) {
        JsonValue request = exchange.body();
        String model = Json.value(request, "model").isPresent() ? Checks.model(request) : DEFAULT_MODEL;
        return HttpReply.json(Members.of("id", ids.alphanumeric("modr-"))
                .put("model", model)
                .put("results", results(Checks.required(request, "input")))
                .json());
    }

    /** Gives one result for each text, but one only for texts and images that belong together. */
    private static List<JsonValue> results(JsonValue input) {
        if (input.asString().isPresent()) {
            return List.of(Moderator.judge(input.asString().get(), true, false));
        }
        List<JsonValue> items = Json.items(input);
        if (items.isEmpty()) {
            throw ApiError.invalidType("input", "a string or an array that is not empty");
        }
        if (items.stream().allMatch(item -> item.asString().isPresent())) {
            return items.stream().flatMap(item -> results(item).stream()).toList();
        }
        return List.of(Moderator.judge(Conversation.text(input), hasType(items, "text"), hasType(items, "image_url")));
    }

    private static boolean hasType(List<JsonValue> items, String type) {
        return items.stream()
                .anyMatch(item -> Json.text(item, "type").filter(type::equals).isPresent());
    }
}
