package io.openaisdk.spi.tck.retry;

import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
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

/** Failures of every kind that the engine tells a strategy of. */
final class Failures {

    private static final Duration ELAPSED = Duration.ofMillis(1500);

    private Failures() {}

    static List<AttemptFailure> all() {
        List<AttemptFailure> failures = new ArrayList<>();
        for (int attempt : new int[] {1, 2, 3, 10, 1_000, Integer.MAX_VALUE}) {
            for (int status : new int[] {302, 400, 401, 404, 408, 409, 422, 429, 500, 503, 599, 999}) {
                failures.add(ofStatus(attempt, status));
                failures.add(delayed(attempt, status, Duration.ofMillis(1)));
                failures.add(delayed(attempt, status, Duration.ofDays(1000)));
                failures.add(said(attempt, status, ServiceError.ofCode("insufficient_quota")));
                failures.add(said(
                        attempt,
                        status,
                        new ServiceError(
                                Optional.empty(),
                                Optional.of("server_error"),
                                Optional.empty(),
                                Optional.of("The server had an error"))));
            }
            for (String advice : List.of("true", "false", "perhaps", "")) {
                HttpHeaders headers =
                        HttpHeaders.builder().add("x-should-retry", advice).build();
                failures.add(AttemptFailure.refused(attempt, new ResponseMetadata(503, headers)));
            }
            failures.add(ofError(attempt, new IOException("Connection reset")));
            failures.add(ofError(attempt, new ConnectFailedException("Cannot find the host", new IOException())));
            failures.add(ofError(
                    attempt, new TransportTimeoutException(Bound.TOTAL, Duration.ofSeconds(1), new IOException())));
        }
        return failures;
    }

    static AttemptFailure ofStatus(int attempt, int status) {
        return refused(attempt, status, Optional.empty(), Optional.empty());
    }

    private static AttemptFailure delayed(int attempt, int status, Duration delay) {
        return refused(attempt, status, Optional.empty(), Optional.of(delay));
    }

    private static AttemptFailure said(int attempt, int status, ServiceError error) {
        return refused(attempt, status, Optional.of(error), Optional.empty());
    }

    private static AttemptFailure refused(
            int attempt, int status, Optional<ServiceError> said, Optional<Duration> serverDelay) {
        return new AttemptFailure(
                attempt,
                ELAPSED,
                Optional.of(new ResponseMetadata(status, HttpHeaders.EMPTY)),
                said,
                Optional.empty(),
                serverDelay,
                new IllegalStateException("Attempt " + attempt + " was refused with " + status));
    }

    private static AttemptFailure ofError(int attempt, Throwable error) {
        return new AttemptFailure(
                attempt,
                ELAPSED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(error),
                Optional.empty(),
                new IllegalStateException("Attempt " + attempt + " failed", error));
    }
}
