package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Call;

/** Finds the text of a request that rules look into. */
public final class NewestText {

    private NewestText() {}

    /** Gives what was said after the model spoke last; the whole body where nothing is said to a model. */
    public static String of(Call call) {
        JsonValue body = call.json();
        boolean speaks = body.get("messages").isPresent()
                || body.get("input").isPresent()
                || body.get("prompt").isPresent();
        return speaks ? Conversation.of(body).newestText() : call.text();
    }
}
