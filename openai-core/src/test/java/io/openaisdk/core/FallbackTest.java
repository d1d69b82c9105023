package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.FileUpload;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** When another model, key or platform stands in, and when not. */
class FallbackTest extends EndToEndTest {

    private static final Fallback SMALLER =
            Fallback.on(RateLimitException.class).model("small");

    private OpenAIClientBuilder builder(Way way) {
        return way.combination().builder(server).maxRetries(0);
    }

    private OpenAI client(Way way, Fallback... fallbacks) {
        OpenAIClientBuilder builder = builder(way);
        List.of(fallbacks).forEach(builder::fallback);
        return closing(builder.build());
    }

    private List<String> modelsAsked() {
        return server.received().stream()
                .map(request -> request.body().replaceAll(".*\"model\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static Platform platform(String url, Optional<Credentials> credentials) {
        return new Platform() {
            @Override
            public String name() {
                return "elsewhere";
            }

            @Override
            public URI baseUrl() {
                return URI.create(url);
            }

            @Override
            public Optional<Credentials> credentials() {
                return credentials;
            }

            @Override
            public HttpRequest prepare(CallInfo call, HttpRequest request) {
                return request;
            }
        };
    }

    @OnEveryWay
    void anotherModel(Way way) {
        server.on(status(429, ""), hello());

        Response response = way.create(client(way, SMALLER));

        assertThat(response.outputText()).isEqualTo("Hello");
        assertThat(modelsAsked()).containsExactly("gpt-5.5", "small");
        assertThat(server.received().get(1).body()).isEqualTo("{\"input\":\"Hi\",\"model\":\"small\"}");
    }

    @OnEveryWay
    void anotherKey(Way way) {
        server.on(status(429, ""), hello());

        way.create(client(way, Fallback.on(RateLimitException.class).apiKey("sk-other")));

        assertThat(server.received())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer " + Combination.KEY, "Bearer sk-other");
    }

    @OnEveryWay
    void anotherPlatformIsToldNoSecretsOfTheFirst(Way way) {
        LoopbackServer other = closing(new LoopbackServer()).on(hello());
        server.on(status(503, ""));
        Platform elsewhere = platform(other.url(), Optional.of(Credentials.bearer("sk-elsewhere")));
        OpenAI client = closing(builder(way)
                .putHeader("X-Gateway-Key", "secret")
                .putQueryParam("code", "secret")
                .organization("org-1")
                .fallback(Fallback.on(InternalServerException.class)
                        .platform(elsewhere)
                        .model("deployment"))
                .build());

        assertThat(way.create(client).outputText()).isEqualTo("Hello");

        Received request = other.received().get(0);
        assertThat(request.header("Authorization")).isEqualTo("Bearer sk-elsewhere");
        assertThat(request.body()).contains("\"model\":\"deployment\"");
        assertThat(request.toString())
                .doesNotContain("secret")
                .doesNotContain("org-1")
                .doesNotContain(Combination.KEY);
    }

    @OnEveryWay
    void oneAfterTheOther(Way way) {
        server.on(status(429, ""), status(503, ""), status(429, ""), hello());
        OpenAI client = client(
                way,
                SMALLER,
                Fallback.on(failure -> failure instanceof InternalServerException)
                        .model("passed over never"),
                Fallback.on(OpenAIException.class).model("last"));

        assertThat(way.create(client).outputText()).isEqualTo("Hello");

        assertThat(modelsAsked()).containsExactly("gpt-5.5", "small", "passed over never", "last");
    }

    @OnEveryWay
    void whatIsNotNamedFails(Way way) {
        server.always(status(400, "{\"error\":{\"message\":\"No\"}}"));

        way.failure(BadRequestException.class, client(way, SMALLER));

        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void theLastFailureKeepsTheOthers(Way way) {
        server.on(status(429, ""), status(503, ""), status(400, ""));
        OpenAI client =
                client(way, SMALLER, Fallback.on(InternalServerException.class).model("last"));

        BadRequestException failure = way.failure(BadRequestException.class, client);

        assertThat(failure.getSuppressed()).singleElement().satisfies(second -> {
            assertThat(second).isInstanceOf(InternalServerException.class);
            assertThat(second.getSuppressed()).singleElement().isInstanceOf(RateLimitException.class);
        });
    }

    @OnEveryWay
    void retriesComeFirst(Way way) {
        server.on(status(429, ""), status(429, ""), hello());
        OpenAI client = closing(way.combination().client(server, new InstantTime(), settings -> {
            settings.maxRetries(1);
            settings.fallback(SMALLER.target());
        }));

        way.create(client);

        assertThat(modelsAsked()).containsExactly("gpt-5.5", "gpt-5.5", "small");
    }

    @OnEveryWay
    void whatAGuardRefuses(Way way) {
        server.on(hello());
        RetryStrategy openFor = new RetryStrategy() {
            @Override
            public Admission admit(CallInfo call) {
                return call.model().equals(Optional.of("small"))
                        ? new Admission.Admitted(Permit.NONE)
                        : new Admission.Rejected("the breaker is open");
            }

            @Override
            public Decision onFailure(Permit permit, AttemptFailure failure) {
                return new Decision.GiveUp();
            }
        };
        OpenAI client = closing(builder(way)
                .retryStrategy(openFor)
                .fallback(Fallback.on(CallRejectedException.class).model("small"))
                .build());

        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        assertThat(modelsAsked()).containsExactly("small");
    }

    @OnEveryWay
    void noConnection(Way way) {
        ClosedPort gone = closing(new ClosedPort());
        server.on(hello());
        OpenAI client = closing(builder(way)
                .baseUrl(gone.url())
                .fallback(Fallback.on(ApiConnectionException.class)
                        .platform(platform(server.url(), Optional.empty()))
                        .apiKey("sk-here"))
                .build());

        assertThat(way.create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void streamsUntilTheyHaveBegun(Combination combination) {
        Script stream = events(delta("Hel", 1), delta("lo", 2), completed(3));
        server.on(status(429, ""), stream, status(429, ""), stream);
        OpenAI client = closing(
                combination.builder(server).maxRetries(0).fallback(SMALLER).build());

        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model("gpt-5.5").input("Hi"))) {
            assertThat(events).hasSize(3);
        }
        Collector<ResponseStreamEvent> collector = new Collector<>();
        client.async()
                .responses()
                .createStreaming(p -> p.model("gpt-5.5").input("Hi"))
                .subscribe(collector);
        assertThat(collector.all()).hasSize(3);

        assertThat(modelsAsked()).containsExactly("gpt-5.5", "small", "gpt-5.5", "small");
    }

    @OnEveryWay
    void rawResponses(Way way) {
        server.on(status(429, ""), hello());
        OpenAI client = client(way, SMALLER);

        Response response = way.call(
                client,
                it -> it.raw()
                        .responses()
                        .create(p -> p.model("gpt-5.5").input("Hi"))
                        .parse(),
                it -> it.raw()
                        .responses()
                        .create(p -> p.model("gpt-5.5").input("Hi"))
                        .thenApply(raw -> raw.parse()));

        assertThat(response.outputText()).isEqualTo("Hello");
    }

    @OnEveryWay
    void whatNamesNoModelStaysWithItsAccount(Way way) {
        server.always(status(404, "{\"error\":{\"message\":\"No\"}}"));
        OpenAI client = client(way, Fallback.on(NotFoundException.class).apiKey("sk-other"));

        Way.failure(
                NotFoundException.class,
                () -> way.call(client, it -> it.responses().retrieve("resp_1"), it -> it.responses()
                        .retrieve("resp_1")));

        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void anUploadThatIsThereOnceIsNotSentTwice(Way way) {
        server.always(status(429, ""));
        OpenAI client = client(way, SMALLER);
        ByteArrayInputStream audio = new ByteArrayInputStream("audio".getBytes(StandardCharsets.UTF_8));

        Way.failure(
                RateLimitException.class,
                () -> way.call(
                        client,
                        it -> it.audio().transcriptions().create(p -> p.model("whisper-1")
                                .file(FileUpload.of(audio, "a.mp3"))),
                        it -> it.audio().transcriptions().create(p -> p.model("whisper-1")
                                .file(FileUpload.of(audio, "a.mp3")))));

        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void observersSeeEachAsACall(Way way) {
        List<String> seen = new CopyOnWriteArrayList<>();
        server.on(status(429, ""), hello());
        OpenAI client = closing(builder(way)
                .observer(call -> {
                    seen.add("begin " + call.model().orElseThrow());
                    return new CallObservation() {
                        @Override
                        public void end(CallEnd ended) {
                            Optional<Throwable> error = ended.outcome().failure();
                            seen.add("end " + error.isPresent());
                        }
                    };
                })
                .fallback(SMALLER)
                .build());

        way.create(client);

        assertThat(seen).containsExactly("begin gpt-5.5", "end true", "begin small", "end false");
    }

    @OnEveryWay
    void aConditionThatFailsIsPassedOver(Way way) {
        server.on(status(429, ""), hello());
        OpenAI client = client(
                way,
                Fallback.on(failure -> {
                            throw new IllegalStateException("bug of the application");
                        })
                        .model("never"),
                SMALLER);

        way.create(client);

        assertThat(modelsAsked()).containsExactly("gpt-5.5", "small");
    }

    @OnEveryCombination
    void cancelingReachesTheOneThatStandsIn(Combination combination) {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(status(429, ""), exchange -> {
            arrived.countDown();
            Answers.silence(hungUp).answer(exchange);
        });
        OpenAI client = closing(
                combination.builder(server).maxRetries(0).fallback(SMALLER).build());

        CompletableFuture<Response> call =
                client.async().responses().create(p -> p.model("gpt-5.5").input("Hi"));
        Way.await(arrived);
        call.cancel(true);

        Way.await(hungUp);
    }

    @OnEveryWay
    void copiesOfTheClientHaveThemToo(Way way) {
        server.on(status(429, ""), hello());
        OpenAI client = client(way, SMALLER).withOptions(o -> o.apiKey("sk-copy"));

        way.create(client);

        assertThat(server.received())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer sk-copy", "Bearer sk-copy");
    }

    @Test
    void aFallbackNeedsADifference() {
        OpenAIClientBuilder builder = OpenAIClient.builder();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder.fallback(Fallback.on(RateLimitException.class)))
                .withMessageContaining("model(...)");
    }

    @Test
    void aPlatformHasOneKindOfCredentials() {
        OpenAIClientBuilder builder = OpenAIClient.builder();
        Fallback without = Fallback.on(RateLimitException.class).platform(platform("http://x", Optional.empty()));
        Fallback with = Fallback.on(RateLimitException.class)
                .platform(platform("http://x", Optional.of(Credentials.bearer("sk"))));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder.fallback(without))
                .withMessageContaining("elsewhere needs an apiKey");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder.fallback(with.apiKey("sk-2")))
                .withMessageContaining("elsewhere uses its credentials");
        assertThat(builder.fallback(without.apiKey("sk-2")).fallback(with)).isSameAs(builder);
    }

    @Test
    void textNamesNoSecret() {
        assertThat(Fallback.on(RateLimitException.class).apiKey("sk-other").model("small"))
                .hasToString("Fallback[other credentials, model small]");
    }

    @OnEveryCombination
    void conditionIsAskedOffTheThreadsOfTheTransport(Combination combination) {
        server.on(status(429, ""), hello());
        CompletableFuture<String> asked = new CompletableFuture<>();
        OpenAI client = client(
                new Way(combination, true),
                Fallback.on(failure -> {
                            asked.complete(Thread.currentThread().getName());
                            return true;
                        })
                        .model("small"));

        Way.await(client.async().responses().create(p -> p.model("m").input("i")));

        assertThat(Way.await(asked)).startsWith("openai-callback-");
    }
}
