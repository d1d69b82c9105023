package io.openaisdk.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.Params;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an engine tells a strategy. */
final class Calls {

    private Calls() {}

    static CallInfo of(String model) {
        return with(
                "/responses",
                model,
                ResponseCreateParams.builder().model(model).input("Hi").build());
    }

    static CallInfo with(String path, String model, Params params) {
        return new CallInfo(
                "an.operation",
                "POST",
                path,
                false,
                "openai",
                URI.create("https://api.openai.com/v1"),
                Optional.of(model),
                Optional.of(params));
    }

    static Admission.Admitted admitted(RetryStrategy strategy, CallInfo call) {
        Admission admission = strategy.admit(call);
        assertThat(admission).isInstanceOf(Admission.Admitted.class);
        return (Admission.Admitted) admission;
    }

    static Admission.Rejected rejected(RetryStrategy strategy, CallInfo call) {
        Admission admission = strategy.admit(call);
        assertThat(admission).isInstanceOf(Admission.Rejected.class);
        return (Admission.Rejected) admission;
    }

    static AttemptFailure failed(int attempt, int status, String... headers) {
        return failed(attempt, status, Optional.empty(), headers);
    }

    static AttemptFailure failed(int attempt, int status, Optional<Duration> serverDelay, String... headers) {
        return new AttemptFailure(
                attempt,
                Duration.ofMillis(100),
                Optional.of(new ResponseMetadata(status, headers(headers))),
                Optional.empty(),
                Optional.empty(),
                serverDelay,
                ApiStatusException.of("" + status, status, ApiError.NONE, ErrorContext.of(attempt)));
    }

    static AttemptFailure broken(int attempt, Throwable error) {
        return AttemptFailure.broken(attempt, error);
    }

    private static HttpHeaders headers(String... namesAndValues) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers.build();
    }

    static CallEnd success(Object result) {
        return end(new CallOutcome.Succeeded(), Optional.of(result));
    }

    static CallEnd canceled() {
        return new CallEnd(new CallOutcome.Canceled());
    }

    /** The end of a stream that is given up after an event. */
    static CallEnd canceled(Object event) {
        return end(new CallOutcome.Canceled(), Optional.of(event));
    }

    static CallEnd status(int status) {
        return failure(ApiStatusException.of("" + status, status, ApiError.NONE, ErrorContext.NONE));
    }

    static CallEnd failure(Throwable error) {
        return new CallEnd(new CallOutcome.Failed(error, Optional.empty()));
    }

    private static CallEnd end(CallOutcome outcome, Optional<Object> result) {
        return new CallEnd(
                outcome,
                Duration.ofMillis(1500),
                Optional.of(new ResponseMetadata(200, HttpHeaders.EMPTY)),
                ResultMetadata.NONE,
                result);
    }
}
