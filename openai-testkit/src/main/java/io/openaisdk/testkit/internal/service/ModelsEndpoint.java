package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Members;
import java.util.List;

/** Serves {@code /models}. */
final class ModelsEndpoint {

    private static final long CREATED = 1_767_225_600;
    private static final List<String> BASE_MODELS = List.of(
            "gpt-5.5",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-3.5-turbo-instruct",
            "text-embedding-3-small",
            "text-embedding-3-large",
            "omni-moderation-latest");
    private static final String FINE_TUNED = "ft:gpt-5.4-mini:testkit::canned";

    private final Store<JsonValue> models = new Store<>();

    ModelsEndpoint() {
        BASE_MODELS.forEach(id -> models.put(id, model(id, "openai-testkit")));
        models.put(FINE_TUNED, model(FINE_TUNED, "org-testkit"));
    }

    private static JsonValue model(String id, String owner) {
        return Members.of("id", id)
                .put("object", "model")
                .put("created", CREATED)
                .put("owned_by", owner)
                .json();
    }

    HttpReply list(Exchange exchange) {
        return HttpReply.json(
                Members.of("object", "list").put("data", models.all()).json());
    }

    HttpReply retrieve(Exchange exchange) {
        return HttpReply.json(stored(exchange.id()));
    }

    /** Deletes a fine-tuned model; the others belong to somebody else. */
    HttpReply delete(Exchange exchange) {
        String id = exchange.id();
        stored(id);
        if (BASE_MODELS.contains(id)) {
            throw ApiError.of(403, null, "You have insufficient permissions for this operation.");
        }
        models.remove(id);
        return HttpReply.json(
                Members.of("id", id).put("object", "model").put("deleted", true).json());
    }

    private JsonValue stored(String id) {
        return models.get(id).orElseThrow(() -> Checks.unknownModel(id));
    }
}
