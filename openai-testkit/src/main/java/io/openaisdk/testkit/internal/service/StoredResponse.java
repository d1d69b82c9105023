package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Json;
import java.util.List;

/** A response that can be fetched again; one in the background takes two fetches to be done. */
final class StoredResponse {

    private static final List<String> BACKGROUND_STATES = List.of("queued", "in_progress");

    private final ResponseDocument document;
    private final JsonValue finished;
    private final List<JsonValue> events;
    private final List<JsonValue> inputItems;
    private final boolean background;
    private int polls;
    private boolean cancelled;

    StoredResponse(ResponseDocument document, JsonValue finished, List<JsonValue> events, List<JsonValue> inputItems) {
        this.document = document;
        this.finished = finished;
        this.events = List.copyOf(events);
        this.inputItems = List.copyOf(inputItems);
        this.background = Json.flag(finished, "background");
    }

    /** Gives the response as its creation answers. */
    synchronized JsonValue first() {
        return state();
    }

    /** Gives the response as the next fetch finds it. */
    synchronized JsonValue poll() {
        polls++;
        return state();
    }

    /** Ends a response in the background, unless it is done. */
    synchronized JsonValue cancel() {
        if (!background) {
            throw ApiError.badRequest("Cannot cancel a synchronous response.", null, null);
        }
        cancelled |= polls < BACKGROUND_STATES.size();
        return state();
    }

    private JsonValue state() {
        if (cancelled) {
            return document.unfinished("cancelled");
        }
        return background && polls < BACKGROUND_STATES.size()
                ? document.unfinished(BACKGROUND_STATES.get(polls))
                : finished;
    }

    List<JsonValue> events() {
        return events;
    }

    List<JsonValue> inputItems() {
        return inputItems;
    }
}
