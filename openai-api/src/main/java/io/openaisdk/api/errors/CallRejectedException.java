package io.openaisdk.api.errors;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that the retry strategy of the client did not let a call through; the message gives its reason.
 */
public class CallRejectedException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String guard;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public CallRejectedException(String message, @Nullable Throwable cause, ErrorContext context) {
        this(message, cause, context, null);
    }

    /**
     * Describes the failure and names the guard.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     * @param guard the guard that refused; null when the strategy does not tell
     */
    public CallRejectedException(
            String message, @Nullable Throwable cause, ErrorContext context, @Nullable String guard) {
        super(message, cause, context);
        this.guard = guard;
    }

    /**
     * Gives the guard that refused the call, its kind and name.
     *
     * @return for example {@code circuit breaker openai-gpt-5.5}; empty when the strategy does not tell
     */
    public Optional<String> guard() {
        return Optional.ofNullable(guard);
    }
}
