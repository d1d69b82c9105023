package io.openaisdk.testkit.internal.service;

import java.time.Instant;

/** Tells the time as the service does. */
final class Now {

    private Now() {}

    /** Gives the seconds since 1970. */
    static long seconds() {
        return Instant.now().getEpochSecond();
    }
}
