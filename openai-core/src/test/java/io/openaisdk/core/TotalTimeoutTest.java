package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.silence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The time of a call, which is more than that of an attempt. */
class TotalTimeoutTest extends EndToEndTest {

    @OnEveryWay
    void attemptsThatTimeOutAreRetriedWithinTheTotalTimeout(Way way) {
        CountDownLatch hungUp = new CountDownLatch(2);
        server.on(silence(hungUp), silence(hungUp), hello());
        InstantTime time = new InstantTime();
        OpenAI client =
                closing(way.combination().client(server, time, options -> options.timeout(Duration.ofMillis(250))
                        .maxRetries(2)
                        .totalTimeout(Duration.ofMinutes(1))));

        Response response = way.create(client);

        assertThat(response.http().orElseThrow().attempts()).isEqualTo(3);
        assertThat(time.waits()).hasSizeGreaterThanOrEqualTo(2);
        Way.await(hungUp);
    }

    @OnEveryWay
    void attemptThatTimesOutIsTheLastWithoutMoreTime(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp));
        OpenAI client = closing(way.combination()
                .builder(server)
                .retryStrategy(new RetryForEver())
                .timeout(Duration.ofMillis(50))
                .totalTimeout(Duration.ofMillis(50))
                .build());

        ApiTimeoutException failure = way.failure(ApiTimeoutException.class, client);

        assertThat(failure.attempts()).isEqualTo(1);
        Way.await(hungUp);
        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void totalTimeoutEndsRetriesThatWouldGoOn(Way way) {
        server.on(hello()).always(Answers.status(500, "{}"));
        OpenAI client = closing(way.combination()
                .builder(server)
                .retryStrategy(new RetryForEver())
                .totalTimeout(Duration.ofMillis(500))
                .build());
        way.create(client);

        Throwable failure = catchThrowable(() -> way.create(client));

        assertThat(failure).isInstanceOf(OpenAIException.class);
        assertThat(server.received()).hasSizeGreaterThan(2);
    }

    /** Retries at once, or nearly so. */
    private static final class RetryForEver implements RetryStrategy {

        @Override
        public Admission admit(CallInfo call) {
            return new Admission.Admitted(Permit.NONE);
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            return new Decision.RetryAfter(Duration.ofMillis(10));
        }
    }
}
