package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.Usage;
import io.openaisdk.testkit.internal.wire.Words;

/** Writes the usage of both kinds of completions. */
final class TextUsage {

    /** What stands for the version of the service. */
    static final String FINGERPRINT = "fp_0000000000";

    private TextUsage() {}

    static JsonValue of(Words words, long inputTokens, int choices) {
        Usage usage = words.usageFor(inputTokens);
        long output = words.usage().isPresent() ? usage.output() : usage.output() * choices;
        return Members.of("prompt_tokens", usage.input())
                .put("completion_tokens", output)
                .put("total_tokens", usage.input() + output)
                .put("prompt_tokens_details", Members.of("cached_tokens", 0).put("audio_tokens", 0))
                .put(
                        "completion_tokens_details",
                        Members.of("reasoning_tokens", 0)
                                .put("audio_tokens", 0)
                                .put("accepted_prediction_tokens", 0)
                                .put("rejected_prediction_tokens", 0))
                .json();
    }
}
