package io.openaisdk.api.errors;

import io.openaisdk.api.HttpInfo;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a failure.
 *
 * <p>The HTTP facts are lost when a failure is serialized, because they may be large; the request id stays.
 */
public final class ErrorContext implements Serializable {

    /** The context of a failure that no request led to. */
    public static final ErrorContext NONE = new ErrorContext(0, null, null);

    @Serial
    private static final long serialVersionUID = 1L;

    private final int attempts;
    private final @Nullable String requestId;
    private final @Nullable String body;
    private final transient @Nullable HttpInfo http;

    private ErrorContext(int attempts, @Nullable HttpInfo http, @Nullable String body) {
        this.attempts = attempts;
        this.http = http;
        this.requestId = http == null ? null : http.requestId().orElse(null);
        this.body = body;
    }

    /**
     * Describes a failure without an answer.
     *
     * @param attempts how often the request was sent, or tried to be
     * @return the context
     */
    public static ErrorContext of(int attempts) {
        return new ErrorContext(attempts, null, null);
    }

    /**
     * Describes a failure with an answer.
     *
     * @param http the facts of the answer
     * @param body the beginning of its body, already cut to a sensible size; null when it was not read
     * @return the context
     */
    public static ErrorContext of(HttpInfo http, @Nullable String body) {
        return new ErrorContext(http.attempts(), http, body);
    }

    int attempts() {
        return attempts;
    }

    Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    Optional<String> body() {
        return Optional.ofNullable(body);
    }

    Optional<HttpInfo> http() {
        return Optional.ofNullable(http);
    }
}
