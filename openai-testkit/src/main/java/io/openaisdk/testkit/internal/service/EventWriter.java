package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.StreamFailure;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes server-sent events. */
final class EventWriter {

    /** The event that ends streams of Chat Completions. */
    static final String DONE = "data: [DONE]\n\n";

    private EventWriter() {}

    /** Says whether the last chunk of a completion is to bring its usage. */
    static boolean includesUsage(JsonValue request) {
        return request.get("stream_options")
                .map(options -> Json.flag(options, "include_usage"))
                .orElse(false);
    }

    /** Gives all events of a completion, or the first and then the error that its words fail with. */
    static List<String> unlessFailing(Words words, List<String> events) {
        if (words.failure().isEmpty()) {
            return events;
        }
        StreamFailure failure = words.failure().get();
        List<String> failing = new ArrayList<>(events.subList(0, Math.min(failure.events(), events.size() - 1)));
        failing.add(data(failure.error().json()));
        return failing;
    }

    /** Writes an event without a name. */
    static String data(JsonValue data) {
        return "data: " + data + "\n\n";
    }

    /** Writes an event named by the type in its data. */
    static String typed(JsonValue data) {
        return "event: " + Json.text(data, "type").orElse("message") + "\n" + data(data);
    }
}
