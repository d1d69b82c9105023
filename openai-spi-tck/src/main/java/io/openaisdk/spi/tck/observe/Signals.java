package io.openaisdk.spi.tck.observe;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.RateLimits;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.TokenUsage;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** The signals that the engine gives to an observation, with values as they come. */
final class Signals {

    /** What is called, whatever course it takes. */
    static final CallInfo CALL = new CallInfo("responses.create", "POST", "/responses/{id}", true);

    /** Has a header that repeats, in two spellings, and a value that is empty. */
    static final HttpRequest REQUEST = new HttpRequest(
            "POST",
            URI.create("https://api.example/v1/responses?a=b"),
            HttpHeaders.builder()
                    .add("X-Many", "one")
                    .add("x-many", "two")
                    .add("X-Empty", "")
                    .build(),
            null,
            HttpTimeouts.NONE);

    static final ResponseMetadata OK = new ResponseMetadata(
            200,
            HttpHeaders.builder().add("x-request-id", "req_1").build(),
            Optional.of("req_1"),
            new RateLimits(
                    Optional.of(new RateLimits.Limit(
                            OptionalLong.of(60), OptionalLong.of(59), Optional.of(Duration.ofSeconds(1)))),
                    Optional.of(new RateLimits.Limit(OptionalLong.empty(), OptionalLong.of(0), Optional.empty()))));

    static final ResponseMetadata BAD_REQUEST = new ResponseMetadata(400, HttpHeaders.EMPTY);
    static final ResponseMetadata NOT_MODIFIED = new ResponseMetadata(304, HttpHeaders.EMPTY);
    static final ResponseMetadata UNAVAILABLE = new ResponseMetadata(503, HttpHeaders.EMPTY);

    static final ServiceError BAD_PARAMETER = new ServiceError(
            Optional.of("invalid_value"),
            Optional.of("invalid_request_error"),
            Optional.of("input"),
            Optional.of("The input is too long"));

    private static final Duration ELAPSED = Duration.ofMillis(1500);

    private static final ResultMetadata WHOLE = new ResultMetadata(
            Optional.of("resp_1"),
            Optional.of("model-1"),
            Optional.of("conv_1"),
            Optional.of("default"),
            Optional.of("fp_1"),
            List.of("stop"),
            Optional.of(new TokenUsage(
                    OptionalLong.of(5),
                    OptionalLong.of(2),
                    OptionalLong.of(1),
                    OptionalLong.of(7),
                    OptionalLong.of(3),
                    OptionalLong.of(12))),
            Optional.empty());

    private static final ResultMetadata BEGUN = new ResultMetadata(
            Optional.of("resp_1"),
            Optional.of("model-1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    private static final ResultMetadata FAILED = new ResultMetadata(
            Optional.of("resp_1"),
            Optional.of("model-1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("error"),
            Optional.empty(),
            Optional.of("server_error"));

    private Signals() {}

    /** A signal before the end. */
    @FunctionalInterface
    interface Signal {
        void to(CallObservation observation);
    }

    static Signal attempt(int number) {
        return observation -> observation.attempt(number, REQUEST);
    }

    /** The head of a response, and its body where somebody wants to see it. */
    static Signal responded(int attempt, ResponseMetadata response) {
        return observation -> {
            observation.responded(attempt, response);
            BodyObserver body = observation.responseBody(attempt, response, UnaryOperator.identity());
            if (body != BodyObserver.NONE) {
                byte[] bytes = "a body".getBytes(StandardCharsets.UTF_8);
                body.bytes(bytes, 0, bytes.length);
                body.end();
            }
        };
    }

    static Signal refused(int attempt, ResponseMetadata response, ServiceError error) {
        return observation -> observation.refused(attempt, response, error);
    }

    static Signal failed(int attempt, Throwable error) {
        return observation -> observation.failed(attempt, error);
    }

    static Signal event(Object event) {
        return observation -> observation.event(event);
    }

    static Signal result(Object result) {
        return observation -> observation.result(result);
    }

    static CallEnd succeeded(Object result) {
        return new CallEnd(new CallOutcome.Succeeded(), ELAPSED, Optional.of(OK), WHOLE, Optional.of(result));
    }

    /** The end of a call whose result is decoded later, by its caller. */
    static CallEnd succeededWithoutResult() {
        return new CallEnd(
                new CallOutcome.Succeeded(), ELAPSED, Optional.of(OK), ResultMetadata.NONE, Optional.empty());
    }

    /** The end of a call whose result says that it failed. */
    static CallEnd succeededWithFailure() {
        return new CallEnd(new CallOutcome.Succeeded(), ELAPSED, Optional.of(OK), FAILED, Optional.of("a failure"));
    }

    static CallEnd failed(Throwable error) {
        return failed(error, Optional.empty(), Optional.empty());
    }

    static CallEnd failed(Throwable error, Optional<ServiceError> serviceError, Optional<ResponseMetadata> response) {
        return new CallEnd(
                new CallOutcome.Failed(error, serviceError), ELAPSED, response, ResultMetadata.NONE, Optional.empty());
    }

    static CallEnd broken(Throwable error, Object last) {
        return new CallEnd(
                new CallOutcome.Failed(error, Optional.empty()), ELAPSED, Optional.of(OK), BEGUN, Optional.of(last));
    }

    static CallEnd canceled(Optional<ResponseMetadata> response) {
        return new CallEnd(new CallOutcome.Canceled(), ELAPSED, response, ResultMetadata.NONE, Optional.empty());
    }

    /** The end of a stream that was given up after this event. */
    static CallEnd givenUp(Object last) {
        return new CallEnd(new CallOutcome.Canceled(), ELAPSED, Optional.of(OK), BEGUN, Optional.of(last));
    }
}
