package io.openaisdk.spi.tck.retry;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends of calls that the engine tells a strategy of. */
final class Ends {

    private static final ResponseMetadata OK = new ResponseMetadata(200, HttpHeaders.EMPTY);
    private static final ResponseMetadata UNAVAILABLE = new ResponseMetadata(503, HttpHeaders.EMPTY);

    static final CallEnd SUCCESS = end(new CallOutcome.Succeeded(), Optional.of(OK), Optional.of("a result"));
    static final CallEnd FAILURE = end(
            new CallOutcome.Failed(new IllegalStateException("503"), Optional.empty()),
            Optional.of(UNAVAILABLE),
            Optional.empty());

    /** What has come before a call is canceled: nothing, the refusal of an attempt, the head of a success, an event of a stream. */
    static final List<CallEnd> CANCELED = List.of(
            end(new CallOutcome.Canceled(), Optional.empty(), Optional.empty()),
            end(new CallOutcome.Canceled(), Optional.of(UNAVAILABLE), Optional.empty()),
            end(new CallOutcome.Canceled(), Optional.of(OK), Optional.empty()),
            end(new CallOutcome.Canceled(), Optional.of(OK), Optional.of("an event")));

    private Ends() {}

    private static CallEnd end(CallOutcome outcome, Optional<ResponseMetadata> response, Optional<Object> result) {
        return new CallEnd(outcome, Duration.ofMillis(1500), response, ResultMetadata.NONE, result);
    }
}
