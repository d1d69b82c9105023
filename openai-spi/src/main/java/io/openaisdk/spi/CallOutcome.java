package io.openaisdk.spi;

import java.util.Optional;

/** Says how a call ended; every call ends exactly once, in one of these ways. */
public sealed interface CallOutcome {

    /** The caller was given the result; a stream of events was read to its terminal event or its end. */
    record Succeeded() implements CallOutcome {}

    /**
     * The caller was given a failure instead of a result, or in the middle of one.
     *
     * @param error what the caller was given; an {@code OpenAIException} of {@code openai-api}, or an {@link Error} as it was
     *     thrown
     * @param serviceError what the service said of it; empty where the failure is not the service's, or where it did not say
     */
    record Failed(Throwable error, Optional<ServiceError> serviceError) implements CallOutcome {}

    /**
     * The caller gave the call up before its end: a future was canceled or completed by somebody else, a subscription
     * canceled, a stream or content closed before all of it was read. What arrived before that says nothing of an outcome.
     */
    record Canceled() implements CallOutcome {}

    /**
     * Returns the failure.
     *
     * @return what the caller was given; empty unless the call failed
     */
    default Optional<Throwable> failure() {
        return this instanceof Failed failed ? Optional.of(failed.error()) : Optional.empty();
    }
}
