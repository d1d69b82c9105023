package io.openaisdk.transport.okhttp;

import java.time.Duration;

/** Turns durations into what OkHttp takes. */
final class Millis {

    private Millis() {}

    /** Rounds up, so that a bound below a millisecond does not turn into none. */
    static int of(Duration duration) {
        if (duration.isZero()) {
            return 0;
        }
        if (duration.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) >= 0) {
            return Integer.MAX_VALUE;
        }
        return (int) Math.max(1, duration.plusNanos(999_999).toMillis());
    }
}
