package io.openaisdk.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.Params;
import io.openaisdk.api.audio.TranscriptionCreateParams;
import io.openaisdk.api.chat.completions.ChatCompletionCreateParams;
import io.openaisdk.api.embeddings.EmbeddingCreateParams;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.testkit.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How calls are weighed, and how a limiter learns what they weighed. */
class TokenLimiterTest extends ServerTest {

    private static final String INSTANCE = "openai-" + MODEL;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock = new TestClock();

    private TokenLimiter.Builder limiter(long tokens) {
        return TokenLimiter.builder(tokens).nanoTime(clock::nanoTime);
    }

    private static RetryStrategy strategy(TokenLimiter limiter) {
        return Resilience4jStrategy.builder().tokenLimiter(limiter).build();
    }

    private static Answer using(long input, long output) {
        return Answer.text("one two three")
                .withUsage(input, output)
                .withHeader("x-ratelimit-remaining-tokens", "1000000");
    }

    @ParameterizedTest
    @EnumSource
    void usageInTheAnswerCorrectsTheEstimate(Way way) {
        TokenLimiter limiter = limiter(100_000).build();
        OpenAI client = client(strategy(limiter));

        answer(using(300, 40));
        way.create(client, MODEL);
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 340);

        answer(using(1_000, 500));
        way.stream(client, MODEL, event -> {});
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 340 - 1_500);
    }

    @Test
    void hundredCallsAreSpreadOverMinutes() {
        WithoutWaiting strategy =
                new WithoutWaiting(strategy(limiter(1_000).estimate(call -> 95).build()));
        OpenAI client = client(strategy);
        answer(using(90, 5));

        List<CompletableFuture<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(client.async().responses().create(p -> p.model(MODEL).input("Hi")));
        }
        calls.forEach(Way::await);

        Map<Duration, Long> turns =
                strategy.waits().stream().collect(Collectors.groupingBy(wait -> wait, Collectors.counting()));
        assertThat(turns).hasSize(10);
        for (int minute = 0; minute < 10; minute++) {
            assertThat(turns).containsEntry(Duration.ofMinutes(minute), 10L);
        }
    }

    @Test
    void usageIsReadFromAllThatReportIt() {
        TokenLimiter limiter = limiter(100_000).build();
        OpenAI client = client(strategy(limiter));

        answer(using(10, 1));
        client.chat().completions().create(p -> p.model(MODEL).addUserMessage("Hi"));
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 11);
        try (var chunks = client.chat()
                .completions()
                .createStreaming(p -> p.model(MODEL).addUserMessage("Hi").streamOptions(o -> o.includeUsage(true)))) {
            chunks.forEach(chunk -> {});
        }
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 22);
        client.completions().create(p -> p.model(MODEL).prompt("Hi"));
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 33);
        answer(Answer.text("one two three").withUsage(10, 1).incomplete("max_output_tokens"));
        Way.BLOCKING.stream(client, MODEL, event -> {});
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 44);
        answer(
                Answer.raw(
                        200,
                        "application/json",
                        "{\"object\":\"list\",\"data\":[],\"model\":\"m\",\"usage\":{\"prompt_tokens\":6,\"total_tokens\":6}}"));
        client.embeddings().create(p -> p.model(MODEL).input("Hello"));
        assertThat(limiter.available(INSTANCE)).isEqualTo(100_000 - 50);
    }

    @Test
    void streamWithoutUsageStaysAtItsEstimate() {
        TokenLimiter limiter = limiter(100_000).build();
        answer(Answer.text("one two three"));

        try (var chunks = client(strategy(limiter)).chat().completions().createStreaming(p -> p.model(MODEL)
                .addUserMessage("Hi")
                .maxCompletionTokens(500))) {
            chunks.forEach(chunk -> {});
        }

        assertThat(limiter.available(INSTANCE)).isBetween(100_000L - 520, 100_000L - 500);
    }

    @ParameterizedTest
    @EnumSource
    void headersSayWhatOthersUsed(Way way) {
        TokenLimiter limiter = limiter(100_000).build();
        WithoutWaiting strategy = new WithoutWaiting(strategy(limiter));
        OpenAI client = client(strategy);

        answer(Answer.text("Hello")
                .withUsage(100, 0)
                .withHeader("x-ratelimit-limit-tokens", "90000")
                .withHeader("x-ratelimit-remaining-tokens", "700")
                .withHeader("x-ratelimit-reset-tokens", "40s"));
        way.create(client, MODEL);
        assertThat(limiter.available(INSTANCE)).isEqualTo(700);

        way.create(client, MODEL); // is estimated at more
        assertThat(strategy.waits()).containsExactly(Duration.ZERO, Duration.ofSeconds(40));
    }

    @ParameterizedTest
    @EnumSource
    void headersOfAFailureDelayTheNextAttempt(Way way) {
        WithoutWaiting strategy = new WithoutWaiting(strategy(limiter(100_000).build()));
        answer(
                Answer.error(429, "slow", "Slow down")
                        .withHeader("retry-after", "1")
                        .withHeader("x-ratelimit-remaining-tokens", "0")
                        .withHeader("x-ratelimit-reset-tokens", "7s"),
                Answer.text("Hello"));

        way.create(client(strategy), MODEL);

        assertThat(strategy.waits()).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
    }

    @Test
    void eachAttemptIsWeighed() {
        TokenLimiter limiter = limiter(100).estimate(call -> 40).build();
        RetryStrategy strategy = strategy(limiter);
        var permit = Calls.admitted(strategy, Calls.of(MODEL)).permit();

        strategy.onFailure(permit, Calls.failed(1, 503, Optional.of(Duration.ofNanos(1))));
        clock.pass(Duration.ofNanos(1));
        assertThat(limiter.available(INSTANCE)).isEqualTo(20);
        assertThat(strategy.onFailure(permit, Calls.failed(2, 503)))
                .isEqualTo(new Decision.RetryAfter(MINUTE.minusNanos(1)));
        strategy.onEnd(permit, Calls.canceled());
        assertThat(limiter.available(INSTANCE)).isEqualTo(20);
    }

    @Test
    void callThatIsRefusedSaysWhy() {
        TokenLimiter limiter = limiter(100)
                .estimate(call -> 60)
                .maxWait(Duration.ofSeconds(59))
                .build();
        OpenAI client = client(strategy(limiter));
        answer(Answer.text("Hello").withUsage(60, 0).withHeader("x-ratelimit-remaining-tokens", "1000"));
        Way.BLOCKING.create(client, MODEL);

        for (Way way : Way.values()) {
            CallRejectedException refused = way.failure(CallRejectedException.class, client, MODEL);
            assertThat(refused)
                    .hasMessageEndingWith("token limiter openai-gpt-5.5 has no room for 60 tokens within 59000 ms");
            assertThat(refused.guard()).contains("token limiter openai-gpt-5.5");
        }
        assertThat(requests()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(strategy(limiter).admit(Calls.of(MODEL))).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void turnBeyondTheTotalTimeoutIsNotWaitedFor() {
        OpenAI client = client(strategy(limiter(100).estimate(call -> 100).build()))
                .withOptions(o -> o.totalTimeout(Duration.ofSeconds(60)));
        answer(Answer.text("Hello").withUsage(100, 0));
        Way.BLOCKING.create(client, MODEL);

        for (Way way : Way.values()) {
            assertThat(way.failure(CallRejectedException.class, client, MODEL))
                    .hasMessageEndingWith("it would have to wait 60000 ms, and its total timeout is 60000 ms");
        }
    }

    @Test
    void instancesDoNotShareTheirTokensAndClientsOfOneLimiterDo() {
        TokenLimiter limiter = limiter(100).estimate(call -> 60).build();

        assertThat(Calls.admitted(strategy(limiter), Calls.of(MODEL)).delay()).isZero();
        assertThat(Calls.admitted(strategy(limiter), Calls.of("another")).delay())
                .isZero();
        assertThat(Calls.admitted(strategy(limiter), Calls.of(MODEL)).delay()).isEqualTo(MINUTE);
        assertThat(limiter.available("never-seen")).isEqualTo(100);
    }

    @Test
    void textIsAQuarterOfItsCharactersAndTheAnswerItsBound() {
        String text = "x".repeat(4_000);
        long around = 1_000 + 10;

        assertThat(weigh(
                        "/responses",
                        ResponseCreateParams.builder()
                                .model(MODEL)
                                .input(text)
                                .maxOutputTokens(300)
                                .build()))
                .isBetween(1_300L, 300 + around);
        assertThat(weigh(
                        "/chat/completions",
                        ChatCompletionCreateParams.builder()
                                .model(MODEL)
                                .addUserMessage(text)
                                .maxCompletionTokens(300)
                                .n(2)
                                .build()))
                .isBetween(1_600L, 600 + around);
        assertThat(weigh(
                        "/responses",
                        ResponseCreateParams.builder().model(MODEL).input(text).build()))
                .isBetween(2_000L, 1_000 + around);
        assertThat(weigh(
                        "/embeddings",
                        EmbeddingCreateParams.builder().model(MODEL).input(text).build()))
                .isBetween(1_000L, around);
    }

    @Test
    void imagesAndFilesAreLeftOut() {
        String data = "data:image/png;base64," + "A".repeat(1_000_000);
        Params image = ChatCompletionCreateParams.builder()
                .model(MODEL)
                .addUserMessage("Hi")
                .putAdditionalProperty("image", JsonValue.of(Map.of("url", data, "file_data", data)))
                .maxCompletionTokens(10)
                .build();
        Params file = TranscriptionCreateParams.builder()
                .model(MODEL)
                .file(FileUpload.of(new byte[1_000_000], "a.mp3"))
                .build();

        assertThat(weigh("/chat/completions", image)).isLessThan(50);
        assertThat(weigh("/audio/transcriptions", file)).isLessThan(50);
    }

    @Test
    void otherCallsWeighNothing() {
        CallInfo list = new CallInfo("models.list", "GET", "/models", false);
        CallInfo own = new CallInfo(
                "POST",
                "POST",
                "/responses",
                false,
                "openai",
                URI.create("http://localhost"),
                Optional.of(MODEL),
                Optional.of(new Object()));

        assertThat(TokenEstimate.of(list)).isZero();
        assertThat(TokenEstimate.of(own)).isZero();
    }

    private static long weigh(String path, Params params) {
        return TokenEstimate.of(Calls.with(path, MODEL, params));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenLimiter.perMinute(0))
                .withMessage("tokensPerMinute must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenLimiter.builder(1).maxWait(Duration.ofMillis(-1)))
                .withMessage("maxWait must not be negative: PT-0.001S");
    }
}
