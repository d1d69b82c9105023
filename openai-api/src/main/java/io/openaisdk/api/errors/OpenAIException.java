package io.openaisdk.api.errors;

import io.openaisdk.api.HttpInfo;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The root of everything that the SDK throws on account of a call. */
public class OpenAIException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorContext context;

    /**
     * Describes a failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public OpenAIException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause);
        this.context = context;
    }

    /**
     * Gives the id under which the service knows the request.
     *
     * @return the id; empty when there was no answer or the answer had none
     */
    public Optional<String> requestId() {
        return context.requestId();
    }

    /**
     * Gives how often the request was sent, or tried to be.
     *
     * @return the number of attempts; 0 when it did not come to that
     */
    public int attempts() {
        return context.attempts();
    }

    /**
     * Gives the beginning of the answer's body, as it came; where it repeats a key that was sent, without that.
     *
     * @return at most 8,192 characters; empty when there was no answer or its body was not read
     */
    public Optional<String> rawBody() {
        return context.body();
    }

    /**
     * Gives the HTTP facts of the answer.
     *
     * @return status, headers and rate limits; empty when there was no answer
     */
    public Optional<HttpInfo> http() {
        return context.http();
    }
}
