package io.openaisdk.resilience4j;

import java.time.Duration;

/** Checks the times that a user sets. */
final class Durations {

    private Durations() {}

    static Duration notNegative(Duration value, String name) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return value;
    }
}
