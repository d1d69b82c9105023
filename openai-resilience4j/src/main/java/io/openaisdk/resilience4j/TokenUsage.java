package io.openaisdk.resilience4j;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.completions.Completion;
import io.openaisdk.api.embeddings.CreateEmbeddingResponse;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCompletedEvent;
import io.openaisdk.api.responses.ResponseFailedEvent;
import io.openaisdk.api.responses.ResponseIncompleteEvent;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what an answer, or the last event of a stream, says of the tokens it took. */
final class TokenUsage {

    private TokenUsage() {}

    static OptionalLong of(Object result) {
        Optional<Model> part = reporting(result);
        Optional<BigDecimal> total = part.flatMap(model -> model.property("usage"))
                .flatMap(usage -> usage.get("total_tokens"))
                .flatMap(JsonValue::asNumber)
                .filter(number -> number.signum() >= 0);
        return total.isPresent() ? OptionalLong.of(total.get().longValue()) : OptionalLong.empty();
    }

    /** Gives the object that has the usage; asked by its wire name, a usage of another form is no failure. */
    private static Optional<Model> reporting(Object result) {
        if (result instanceof Response
                || result instanceof ChatCompletion
                || result instanceof ChatCompletionChunk
                || result instanceof Completion
                || result instanceof CreateEmbeddingResponse) {
            return Optional.of((Model) result);
        } else if (result instanceof ResponseCompletedEvent completed) {
            return Optional.of(completed.response());
        } else if (result instanceof ResponseIncompleteEvent incomplete) {
            return Optional.of(incomplete.response());
        } else if (result instanceof ResponseFailedEvent failed) {
            return Optional.of(failed.response());
        }
        return Optional.empty();
    }
}
