package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.Response;
import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Futures of calls, and credentials that come later. */
class FutureTest extends EndToEndTest {

    private static CompletableFuture<Response> create(OpenAI client) {
        return client.async().responses().create(p -> p.model("gpt-5.5").input("Hi"));
    }

    @OnEveryCombination
    void theCallerDoesNotWait(Combination combination) {
        CountDownLatch go = new CountDownLatch(1);
        server.on(exchange -> {
            Way.await(go);
            hello().answer(exchange);
        });

        CompletableFuture<Response> future = create(client(combination));

        assertThat(future).isNotDone();
        go.countDown();
        assertThat(Way.await(future).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void theCallerDoesNotReadTheUpload(Combination combination) {
        server.on(json(Answers.FILE));
        CountDownLatch go = new CountDownLatch(1);
        InputStream slow = new ByteArrayInputStream(new byte[] {'x', 'x', 'x'}) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                Way.await(go);
                return super.read(into, offset, length);
            }
        };

        CompletableFuture<FileObject> future = client(combination)
                .async()
                .files()
                .create(p -> p.file(slow, "a.txt").purpose(FilePurpose.USER_DATA));

        assertThat(future).isNotDone();
        go.countDown();
        assertThat(Way.await(future).id()).isEqualTo("file_1");
        assertThat(server.received().get(0).body()).contains("\r\n\r\nxxx\r\n");
    }

    @OnEveryCombination
    void cancelingBeforeTheAnswer(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp), hello());
        OpenAI client = client(combination);
        CompletableFuture<Response> future = create(client);
        server.take();

        assertThat(future.cancel(true)).isTrue();

        Way.await(hungUp);
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertThat(Way.await(create(client)).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void cancelingInTheBody(Combination combination) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{");
            begun.countDown();
        }));
        CompletableFuture<Response> future = create(client(combination));
        Way.await(begun);

        assertThat(future.cancel(true)).isTrue();

        Way.await(hungUp);
    }

    @OnEveryCombination
    void cancelingBetweenAttempts(Combination combination) {
        server.on(status(503, ""));
        HeldTime time = new HeldTime();
        OpenAI client = closing(combination.client(server, time, settings -> settings.maxRetries(2)));
        CompletableFuture<Response> future = create(client);
        Runnable next = Way.await(time.scheduled);

        assertThat(future.cancel(true)).isTrue();
        assertThat(Way.await(time.forgotten)).isTrue();
        next.run();

        assertThat(server.received()).hasSize(1);
    }

    @OnEveryCombination
    void howAFailureIsSeen(Combination combination) {
        server.on(status(400, "{\"error\":{\"message\":\"Bad\"}}"));
        CompletableFuture<@Nullable Throwable> seen = new CompletableFuture<>();

        CompletableFuture<Response> future = create(client(combination));
        future.whenComplete((response, error) -> seen.complete(error));

        assertThat(Way.await(seen)).isExactlyInstanceOf(BadRequestException.class);
        assertThatThrownBy(future::join)
                .isExactlyInstanceOf(CompletionException.class)
                .hasCause(Way.await(seen));
    }

    @Test
    void anInterruptOfAThreadOfTheTransportIsNotTheCallers() {
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpResponse execute(HttpRequest request) {
                throw new AssertionError("Nobody waits");
            }

            @Override
            public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
                return CompletableFuture.failedFuture(new InterruptedIOException());
            }

            @Override
            public void close() {}
        };
        OpenAI client = closing(OpenAIClient.builder()
                .baseUrl(server.url())
                .apiKey("k")
                .transport(transport)
                .maxRetries(0)
                .json("jackson")
                .build());

        Way.failure(ApiConnectionException.class, () -> Way.await(create(client)));

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    // --- Credentials

    @OnEveryWay
    void credentialsThatComeLater(Way way) {
        server.on(hello());
        CountDownLatch go = new CountDownLatch(1);
        Credentials later = (request, context) -> CompletableFuture.supplyAsync(() -> {
            Way.await(go);
            return request.withHeader("Authorization", "Bearer later");
        });
        OpenAI client = closing(OpenAIClient.builder()
                .baseUrl(server.url())
                .credentials(later)
                .transport(way.combination().transportName())
                .json(way.combination().jsonName())
                .build());

        CompletableFuture<Response> future =
                way.async() ? create(client) : CompletableFuture.supplyAsync(() -> way.create(client));
        assertThat(server.connections()).isZero();
        go.countDown();

        assertThat(Way.await(future).outputText()).isEqualTo("Hello");
        assertThat(server.received().get(0).header("Authorization")).isEqualTo("Bearer later");
    }

    @OnEveryWay
    void credentialsThatNeverCome(Way way) {
        OpenAI client = closing(way.combination()
                .builder(server)
                .credentials((request, context) -> new CompletableFuture<>())
                .totalTimeout(Duration.ofMillis(100))
                .build());

        assertThat(way.failure(ApiTimeoutException.class, client))
                .hasMessageMatching("No complete response within \\d+ ms while calling POST \\S+");
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void credentialsThatFail(Way way) {
        assertCredentialsFail(way, new OpenAIExceptionOfTheTest(), OpenAIExceptionOfTheTest.class);
        assertThat(assertCredentialsFail(way, new IllegalStateException("No vault"), OpenAIException.class))
                .hasMessage("Calling POST " + server.url() + "/responses failed: No vault");
        assertThat(server.connections()).isZero();
    }

    private OpenAIException assertCredentialsFail(
            Way way, RuntimeException fault, Class<? extends OpenAIException> type) {
        OpenAIException thrown =
                way.failure(type, clientWith(way, (request, context) -> CompletableFuture.failedFuture(fault)));
        way.failure(type, clientWith(way, (request, context) -> {
            throw fault;
        }));
        return thrown;
    }

    @OnEveryWay
    void credentialsAreAskedForEveryAttempt(Way way) {
        server.on(status(503, "", "retry-after-ms: 1"), hello());
        OpenAI client = clientWith(way, new Credentials() {
            private int asked;

            @Override
            public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
                asked++;
                return CompletableFuture.completedFuture(request.withHeader("Authorization", "Bearer " + asked));
            }
        });

        way.create(client);

        assertThat(server.received())
                .extracting(it -> it.header("Authorization"))
                .containsExactly("Bearer 1", "Bearer 2");
    }

    @OnEveryWay
    void credentialsThatAreRejectedAreReplacedAtOnce(Way way) {
        Rotating credentials = new Rotating();
        OpenAI client = clientWith(way, credentials).withOptions(o -> o.maxRetries(0));
        server.on(status(401, ""), hello());

        Response response = way.create(client);

        assertThat(response.http().orElseThrow().attempts()).isEqualTo(1);
        assertThat(credentials.rejected).containsExactly("Bearer 1");
        assertThat(server.received())
                .extracting(it -> it.header("Authorization"))
                .containsExactly("Bearer 1", "Bearer 2");
        assertThat(server.received().get(1).header("Idempotency-Key"))
                .isEqualTo(server.received().get(0).header("Idempotency-Key"));
    }

    @OnEveryWay
    void credentialsThatAreRejectedTwice(Way way) {
        Rotating credentials = new Rotating();
        server.on(status(401, ""), status(401, "{\"error\":{\"message\":\"Who are you?\"}}"));

        OpenAI client = closing(
                way.combination().builder(server).credentials(credentials).build());

        AuthenticationException failure = way.failure(AuthenticationException.class, client);

        assertThat(failure).hasMessageStartingWith("401: Who are you?");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(credentials.rejected).containsExactly("Bearer 1");
    }

    @OnEveryWay
    void anUploadThatCannotBeRepeatedIsNotAuthenticatedAgain(Way way) {
        Rotating credentials = new Rotating();
        OpenAI client = clientWith(way, credentials);
        server.on(status(401, ""));
        FileCreateParams params = FileCreateParams.builder()
                .file(new ByteArrayInputStream(new byte[10]), "a.jsonl")
                .purpose(FilePurpose.BATCH)
                .build();

        Way.failure(
                AuthenticationException.class,
                () -> way.call(client, it -> it.files().create(params), it -> it.files()
                        .create(params)));

        assertThat(credentials.rejected).isEmpty();
        assertThat(server.received()).hasSize(1);
    }

    /** Gives another key each time that it is asked. */
    private static final class Rotating implements Credentials {

        private final List<String> rejected = new CopyOnWriteArrayList<>();
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
            return CompletableFuture.completedFuture(
                    request.withHeader("Authorization", "Bearer " + asked.incrementAndGet()));
        }

        @Override
        public boolean rejected(HttpRequest request) {
            rejected.add(request.headers().first("Authorization").orElse("nothing"));
            return true;
        }
    }

    @OnEveryWay
    void credentialsThatAreRefused(Way way) {
        AuthFailedException refused = new AuthFailedException("The issuer says no", 400, "invalid_grant", null);

        CredentialsException failure = way.failure(
                CredentialsException.class,
                clientWith(way, (request, context) -> CompletableFuture.failedFuture(refused)));

        assertThat(failure).hasMessage("The issuer says no").hasCause(refused);
        assertThat(failure.status()).hasValue(400);
        assertThat(failure.code()).contains("invalid_grant");
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void credentialsUseWhatTheClientHas(Way way) {
        server.on(json("{\"token\":\"t-1\"}"), hello());
        HttpRequest exchange = new HttpRequest(
                "POST", URI.create(server.url() + "/token"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);
        OpenAI client = clientWith(way, (request, context) -> {
            CompletableFuture<HttpRequest> result = new CompletableFuture<>();
            context.executor().execute(() -> {
                assertThat(Thread.currentThread().isDaemon()).isTrue();
                try (HttpResponse response = context.transport().execute(exchange);
                        JsonReader json = context.json().reader(response.body())) {
                    json.beginObject();
                    assertThat(json.nextName()).isEqualTo("token");
                    result.complete(request.withHeader("Authorization", "Bearer " + json.nextString()));
                } catch (IOException e) {
                    result.completeExceptionally(e);
                }
            });
            return result;
        });

        way.create(client);

        assertThat(server.received().get(0).header("Authorization")).isNull();
        assertThat(server.received().get(1).header("Authorization")).isEqualTo("Bearer t-1");
    }

    @OnEveryWay
    void credentialsWhoseSourceIsOutOfReachAreTriedAgain(Way way) {
        server.on(hello());
        OpenAI client = clientWith(way, new Credentials() {
            private int asked;

            @Override
            public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
                return asked++ == 0
                        ? CompletableFuture.failedFuture(new IOException("The token server is gone"))
                        : CompletableFuture.completedFuture(request);
            }
        });

        assertThat(way.create(client).http().orElseThrow().attempts()).isEqualTo(2);
    }

    private OpenAI clientWith(Way way, Credentials credentials) {
        return closing(OpenAIClient.builder()
                .baseUrl(server.url())
                .credentials(credentials)
                .transport(way.combination().transportName())
                .json(way.combination().jsonName())
                .retryStrategy(new RepeatAtOnce())
                .build());
    }

    /** What the credentials of an application may throw. */
    private static final class OpenAIExceptionOfTheTest extends OpenAIException {

        private static final long serialVersionUID = 1L;

        private OpenAIExceptionOfTheTest() {
            super("No token", null, ErrorContext.NONE);
        }
    }

    /** A time that does not pass. */
    private static final class HeldTime implements Time {

        private final CompletableFuture<Runnable> scheduled = new CompletableFuture<>();
        private final CompletableFuture<Boolean> forgotten = new CompletableFuture<>();

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public boolean sleep(Duration delay) {
            throw new AssertionError("Nobody sleeps in an asynchronous call");
        }

        @Override
        public Runnable schedule(Duration delay, Runnable action) {
            scheduled.complete(action);
            return () -> forgotten.complete(true);
        }

        @Override
        public Runnable every(Duration period, Runnable action) {
            return () -> {};
        }

        @Override
        public void close() {
            // nothing runs
        }
    }
}
