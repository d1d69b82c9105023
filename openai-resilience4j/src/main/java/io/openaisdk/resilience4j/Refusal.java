package io.openaisdk.resilience4j;

import io.openaisdk.spi.retry.RetryStrategy.Admission;
import java.io.Serial;
import java.util.Optional;

/** Says which guard refused a call, and why; has no stack trace, as it is nobody's fault. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String guard;

    /**
     * Describes the refusal.
     *
     * @param kind the kind of the guard
     * @param instance the name of its instance
     * @param why the rest of a sentence that begins with the guard
     */
    Refusal(String kind, String instance, String why) {
        super(kind + " " + instance + " " + why, null, false, false);
        this.guard = kind + " " + instance;
    }

    Admission.Rejected rejection() {
        return new Admission.Rejected(String.valueOf(getMessage()), Optional.of(guard));
    }
}
