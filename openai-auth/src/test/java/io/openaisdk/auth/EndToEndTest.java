package io.openaisdk.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import io.openaisdk.testsupport.Scripts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client with a workload identity, on each transport and codec, against an issuer and an API that take no other token. */
@Timeout(60)
class EndToEndTest {

    private static final String HELLO = "{\"id\":\"resp_1\",\"object\":\"response\",\"created_at\":1,\"model\":\"m\","
            + "\"status\":\"completed\",\"output\":[{\"type\":\"message\",\"id\":\"msg_1\",\"role\":\"assistant\","
            + "\"status\":\"completed\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hello\",\"annotations\":[]}]}]}";
    private static final String EVENT =
            "data: {\"type\":\"response.completed\",\"sequence_number\":1,\"response\":" + HELLO + "}\n\n";

    private final LoopbackServer issuer = new LoopbackServer();
    private final LoopbackServer api = new LoopbackServer();
    private final AtomicInteger exchanges = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final CountDownLatch slow = new CountDownLatch(1);
    private volatile String valid = "none";

    EndToEndTest() {
        issuer.choosing(it -> issue());
        api.choosing(this::serve);
    }

    private Script issue() {
        valid = "t" + exchanges.incrementAndGet();
        return Issued.token(valid, 3600);
    }

    private Script serve(Received asked) {
        if (!("Bearer " + valid).equals(asked.header("Authorization"))) {
            return Scripts.status(401, "{\"error\":{\"message\":\"Who are you?\"}}");
        }
        return asked.body().contains("\"stream\":true")
                ? Scripts.text(200, "text/event-stream", EVENT)
                : Scripts.json(HELLO);
    }

    @AfterEach
    void close() {
        slow.countDown();
        issuer.close();
        api.close();
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void hundredBlockingCallsOnAnExpiredTokenMakeOneExchange(String transport, String json) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try (OpenAI client = client(transport, json).build()) {
            hello(client);
            nanos.addAndGet(Duration.ofHours(1).toNanos());
            CountDownLatch begun = issueSlowly();
            List<Future<String>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(threads.submit(() -> hello(client)));
            }
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            slow.countDown();

            for (Future<String> call : calls) {
                assertThat(call.get()).isEqualTo("Hello");
            }
            assertThat(exchanges).hasValue(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"apache,gson", "okhttp,jackson"})
    void hundredAsynchronousCallsOnAnExpiredTokenMakeOneExchangeAndBlockNobody(String transport, String json) {
        try (OpenAI client = client(transport, json).build()) {
            hello(client);
            nanos.addAndGet(Duration.ofHours(1).toNanos());
            issueSlowly();
            List<CompletableFuture<String>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(helloLater(client));
            }
            // All were begun by this one thread, so none of them blocked it.
            assertThat(calls).noneMatch(CompletableFuture::isDone);
            calls.get(0).cancel(true);
            slow.countDown();

            assertThat(calls.subList(1, 100))
                    .allSatisfy(call -> assertThat(Futures.await(call)).isEqualTo("Hello"));
            assertThat(exchanges).hasValue(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void rejectedTokenIsReplacedOnceAndTheCallSentOnceMore(String transport, String json) {
        try (OpenAI client = client(transport, json).maxRetries(0).build()) {
            hello(client);
            valid = "revoked";
            assertThat(hello(client)).isEqualTo("Hello");
            assertThat(exchanges).hasValue(2);
            valid = "revoked";
            assertThat(Futures.await(helloLater(client))).isEqualTo("Hello");
            assertThat(exchanges).hasValue(3);
            valid = "revoked";
            List<ResponseStreamEvent> events = new ArrayList<>();
            try (EventStream<ResponseStreamEvent> stream =
                    client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
                stream.forEach(events::add);
            }
            assertThat(events).hasSize(1);
            assertThat(exchanges).hasValue(4);

            assertThat(api.received().stream().map(it -> it.header("Authorization")))
                    .containsExactly(
                            "Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3", "Bearer t3", "Bearer t4");
        }
    }

    /** T22: what ends the call is what the API said. */
    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void secondRejectionIsWhatTheCallerIsTold(String transport, String json) {
        api.always(Scripts.status(401, "{\"error\":{\"message\":\"Who are you?\"}}"));
        try (OpenAI client = client(transport, json).build()) {
            assertThat(catchThrowable(() -> hello(client)))
                    .isExactlyInstanceOf(AuthenticationException.class)
                    .hasMessageStartingWith("401: Who are you?");
            assertThat(api.received()).hasSize(2);
            assertThat(catchThrowable(() -> helloLater(client).get(20, TimeUnit.SECONDS)))
                    .cause()
                    .isExactlyInstanceOf(AuthenticationException.class);
            assertThat(exchanges).hasValue(3); // the second token is tried by the second call, too
        }
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void refusalOfTheIssuerIsTypedAndNotRepeated(String transport, String json) {
        issuer.always(Scripts.status(400, "{\"error\":\"invalid_grant\",\"error_description\":\"bad map\"}"));
        try (OpenAI client = client(transport, json).build()) {
            Throwable failure = catchThrowable(() -> hello(client));

            assertThat(failure).isExactlyInstanceOf(CredentialsException.class);
            assertThat(failure).hasMessageContaining("bad map");
            assertThat(((CredentialsException) failure).code()).hasValue("invalid_grant");
            assertThat(((CredentialsException) failure).status()).hasValue(400);
            assertThat(issuer.received()).hasSize(1);
            assertThat(api.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void issuerThatRefusesForTheMomentIsNotSeenByTheCall(String transport, String json) {
        issuer.on(Scripts.status(429, "{}", "retry-after-ms: 1"), Scripts.status(503, "{}", "retry-after-ms: 1"));
        try (OpenAI client = client(transport, json).maxRetries(0).build()) {
            assertThat(hello(client)).isEqualTo("Hello");
            assertThat(issuer.received()).hasSize(3);
        }
    }

    /** V-WX 7. */
    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void issuerThatIsNotReachedIsAConnectionFailureOfTheCall(String transport, String json) {
        issuer.close();
        try (OpenAI client = client(transport, json).maxRetries(1).build()) {
            Throwable failure = catchThrowable(() -> hello(client));

            assertThat(failure)
                    .isExactlyInstanceOf(ApiConnectionException.class)
                    .hasMessageStartingWith("127.0.0.1 did not give a token: ")
                    .hasMessageEndingWith(" (after 2 attempts)");
            assertThat(api.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void closingTheClientEndsCallsThatWaitForAnExchange(String transport, String json) throws Exception {
        CountDownLatch begun = issueSlowly();
        OpenAI client = client(transport, json).build();
        List<CompletableFuture<String>> calls = List.copyOf(Collections.nCopies(3, client).stream()
                .map(EndToEndTest::helloLater)
                .toList());
        CompletableFuture<Throwable> blocked = CompletableFuture.supplyAsync(() -> catchThrowable(() -> hello(client)));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        client.close();

        for (CompletableFuture<String> call : calls) {
            assertThat(catchThrowable(() -> call.get(20, TimeUnit.SECONDS)))
                    .cause()
                    .isInstanceOf(ClientClosedException.class);
        }
        assertThat(blocked.get(20, TimeUnit.SECONDS)).isInstanceOf(ClientClosedException.class);
    }

    /** The issuer takes the next request and does not answer before the latch opens. */
    private CountDownLatch issueSlowly() {
        CountDownLatch begun = new CountDownLatch(1);
        issuer.always(exchange -> {
            begun.countDown();
            slow.await();
            issue().answer(exchange);
        });
        return begun;
    }

    private static String hello(OpenAI client) {
        return client.responses().create(p -> p.model("m").input("Hi")).outputText();
    }

    private static CompletableFuture<String> helloLater(OpenAI client) {
        return client.async()
                .responses()
                .create(p -> p.model("m").input("Hi"))
                .thenApply(response -> Objects.requireNonNull(response.outputText()));
    }

    private OpenAIClientBuilder client(String transport, String json) {
        return OpenAIClient.builder()
                .baseUrl(api.url())
                .transport(transport)
                .json(json)
                .credentials(WorkloadIdentity.builder()
                        .identityProviderId("idp_1")
                        .serviceAccountId("sa_1")
                        .subjectToken(SubjectTokenSource.blocking(SubjectToken.Type.JWT, () -> "subject"))
                        .exchangeUrl(issuer.uri("/oauth/token"))
                        .nanoTime(nanos::get)
                        .build());
    }
}
