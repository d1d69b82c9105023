package io.openaisdk.spi.tck.retry;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.retry.AttemptFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Failures of every kind that the engine tells a strategy of. */
final class Failures {

    private static final Duration ELAPSED = Duration.ofMillis(1500);

    private Failures() {}

    static List<AttemptFailure> all() {
        List<AttemptFailure> failures = new ArrayList<>();
        for (int attempt : new int[] {1, 2, 3, 10, 1_000, Integer.MAX_VALUE}) {
            for (int status : new int[] {200, 302, 400, 401, 404, 408, 409, 422, 429, 500, 503, 599, 999}) {
                failures.add(ofStatus(attempt, status));
                failures.add(delayed(attempt, status, Duration.ofMillis(1)));
                failures.add(delayed(attempt, status, Duration.ofDays(1000)));
            }
            for (String advice : List.of("true", "false", "perhaps", "")) {
                HttpHeaders headers =
                        HttpHeaders.builder().add("x-should-retry", advice).build();
                failures.add(new AttemptFailure(
                        attempt, ELAPSED, OptionalInt.of(503), headers, Optional.empty(), Optional.empty()));
            }
            failures.add(ofError(attempt, new IOException("Connection reset")));
            failures.add(ofError(attempt, new ConnectFailedException("Cannot find the host", new IOException())));
            failures.add(ofError(
                    attempt, new TransportTimeoutException(Bound.TOTAL, Duration.ofSeconds(1), new IOException())));
        }
        return failures;
    }

    static AttemptFailure ofStatus(int attempt, int status) {
        return new AttemptFailure(
                attempt, ELAPSED, OptionalInt.of(status), HttpHeaders.EMPTY, Optional.empty(), Optional.empty());
    }

    private static AttemptFailure delayed(int attempt, int status, Duration delay) {
        return new AttemptFailure(
                attempt, ELAPSED, OptionalInt.of(status), HttpHeaders.EMPTY, Optional.empty(), Optional.of(delay));
    }

    private static AttemptFailure ofError(int attempt, Throwable error) {
        return new AttemptFailure(
                attempt, ELAPSED, OptionalInt.empty(), HttpHeaders.EMPTY, Optional.of(error), Optional.empty());
    }
}
