package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.List;
import java.util.Optional;

/** A request that found its endpoint. */
record Exchange(Call call, List<String> pathParams, Optional<Words> words) {

    /** Gives the id in the path. */
    String id() {
        return pathParams.get(0);
    }

    /** Gives the body as a JSON object, or refuses the request. */
    JsonValue body() {
        return call.object();
    }

    /** Gives what a rule says, or else canned words. */
    Words wordsFor(Conversation conversation) {
        return words.orElseGet(() -> Canned.answer(body(), conversation));
    }
}
