package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What authenticates calls of Azure, seen by a server that says what it takes. */
class AzureCredentialsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);

    @Test
    void keyIsAskedForAtEveryAttempt() {
        Queue<String> keys = new ConcurrentLinkedQueue<>(List.of("one", "two"));
        try (LoopbackServer server = taking("api-key", "two");
                OpenAI client = client(builder(server).apiKey(keys::remove))) {
            client.get("/models");

            assertThat(server.received()).extracting(r -> r.header("api-key")).containsExactly("one", "two");
            assertThat(server.received())
                    .allSatisfy(r -> assertThat(r.headerNames()).doesNotContain("authorization"));
        }
    }

    @Test
    void tokenIsAskedForAtEveryAttemptOnAThreadOfTheClient() {
        Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("one", "two"));
        Queue<String> threads = new ConcurrentLinkedQueue<>();
        try (LoopbackServer server = taking("authorization", "Bearer two");
                OpenAI client = client(builder(server).token(() -> {
                    threads.add(Thread.currentThread().getName());
                    return tokens.remove();
                }))) {
            client.async().get("/models").join();

            assertThat(server.received())
                    .extracting(r -> r.header("authorization"))
                    .containsExactly("Bearer one", "Bearer two");
            assertThat(server.received())
                    .allSatisfy(r -> assertThat(r.headerNames()).doesNotContain("api-key"));
            assertThat(threads).allSatisfy(name -> assertThat(name).startsWith("openai-auth-"));
        }
    }

    @Test
    void keyThatACallBringsIsLeftAlone() {
        try (LoopbackServer server = taking("api-key", "own");
                OpenAI client = client(builder(server).token(() -> {
                    throw new AssertionError("a token was asked for");
                }))) {
            client.withOptions(o -> o.putHeader("api-key", "own")).get("/models");
            client.withOptions(o -> o.putHeader("Authorization", "Basic x").putHeader("api-key", "own"))
                    .get("/models");

            assertThat(server.received())
                    .extracting(r -> r.header("authorization"))
                    .containsExactly(null, "Basic x");
        }
    }

    @Test
    void emptyKeysAndTokensAreRefusedBeforeAnythingIsSent() {
        refused(b -> b.apiKey(() -> " "), "What was given to apiKey(...) has no key or token");
        refused(b -> b.token(() -> ""), "What was given to token(...) has no key or token");
        refused(
                b -> b.token(() -> {
                    throw new IllegalStateException("hush");
                }),
                "What was given to token(...) failed: java.lang.IllegalStateException");
        refused(b -> b.tokenCredential(request -> Mono.empty()), "The token credential has no token to give");
        refused(
                b -> b.tokenCredential(request -> Mono.error(new ClientAuthenticationException("hush", null))),
                "The token credential failed: com.azure.core.exception.ClientAuthenticationException");
    }

    @Test
    void keyThatHasChangedIsSentOnceMoreAfterARejection() {
        AtomicReference<String> key = new AtomicReference<>("one");
        try (LoopbackServer server = new LoopbackServer().choosing(request -> {
                    key.set("two");
                    return "two".equals(request.header("api-key")) ? Scripts.json("{}") : Scripts.status(401, "{}");
                });
                OpenAI client = client(builder(server).apiKey(key::get))) {
            client.get("/models");

            assertThat(server.received()).extracting(r -> r.header("api-key")).containsExactly("one", "two");
        }
    }

    @Test
    void keyThatHasNotChangedIsNotSentAgainAfterARejection() {
        rejectedOnce(b -> b.apiKey("k"), client -> client);
        rejectedOnce(b -> b.apiKey(() -> "k"), client -> client);
        rejectedOnce(
                b -> b.fromEnv(name ->
                        Optional.ofNullable(Map.of("AZURE_OPENAI_AD_TOKEN", "t").get(name))),
                client -> client);
    }

    @Test
    void tokenOfASupplierIsAskedForAgainAfterARejection() {
        AtomicInteger count = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer()
                        .choosing(request -> "Bearer token-2".equals(request.header("authorization"))
                                ? Scripts.json("{}")
                                : Scripts.status(401, "{}"));
                OpenAI client = client(builder(server).token(() -> "token-" + count.incrementAndGet()))) {
            client.async().get("/models").join();

            assertThat(server.received()).hasSize(2);
            assertThat(count).hasValue(2);
        }
    }

    @Test
    void tokenOfACredentialIsKeptUntilShortlyBeforeItExpires() {
        Issuer issuer = new Issuer();
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
                OpenAI client = client(builder(server).credentials(entra(issuer)))) {
            client.get("/models");
            now.set(NOW.plusSeconds(3600 - 301));
            client.get("/models");
            now.set(NOW.plusSeconds(3600 - 120));
            client.get("/models");

            assertThat(server.received())
                    .extracting(r -> r.header("authorization"))
                    .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
            assertThat(issuer.scopes).containsExactly("scope", "scope");
        }
    }

    @Test
    void tokenThatIsStillValidIsUsedWhileTheNextIsFetchedAndAfterThatHasFailed() throws Exception {
        Issuer issuer = new Issuer();
        CountDownLatch refreshed = new CountDownLatch(1);
        TokenCredential failing = request -> issuer.scopes.isEmpty()
                ? issuer.getToken(request)
                : Mono.<AccessToken>error(new IOException("connection reset")).doFinally(end -> refreshed.countDown());
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
                OpenAI client = client(builder(server).credentials(entra(failing)))) {
            client.get("/models");
            now.set(NOW.plusSeconds(3600 - 300));
            client.get("/models");
            assertThat(refreshed.await(20, TimeUnit.SECONDS)).isTrue();
            now.set(NOW.plusSeconds(3600 - 121));
            client.get("/models");

            assertThat(server.received())
                    .extracting(r -> r.header("authorization"))
                    .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-1");
        }
    }

    @Test
    void tokenThatNeverComesHoldsUpNobodyForEver() {
        Issuer issuer = new Issuer();
        AtomicInteger count = new AtomicInteger();
        TokenCredential silent = request -> count.incrementAndGet() == 1 ? Mono.never() : issuer.getToken(request);
        Credentials credentials = EntraTokens.credentials(EntraTokens.cache(new EntraTokens(silent, "scope", () -> NOW))
                .timeout(Duration.ofSeconds(2))
                .build());
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
                OpenAI client = client(builder(server).credentials(credentials))) {
            List<CompletableFuture<?>> calls = List.of(
                    client.withOptions(o -> o.maxRetries(0)).async().get("/models"),
                    client.withOptions(o -> o.maxRetries(0)).async().get("/models"));

            assertThat(calls).allSatisfy(call -> assertThat(call)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isInstanceOf(ApiConnectionException.class)
                    .withMessageStartingWith("The token did not come within 2000 ms"));
            client.get("/models");

            assertThat(count).hasValue(2);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void scopeIsTheUsualOneUnlessSet() {
        Issuer issuer = new Issuer();
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
                OpenAI usual = client(builder(server).tokenCredential(issuer));
                OpenAI other = client(builder(server).tokenCredential(issuer).tokenScope("other"))) {
            usual.get("/models");
            other.get("/models");
        }
        assertThat(issuer.scopes).containsExactly("https://cognitiveservices.azure.com/.default", "other");
    }

    @Test
    void hundredCallsWaitForOneToken() {
        CountDownLatch waiting = new CountDownLatch(1);
        Issuer issuer = new Issuer();
        TokenCredential slow = request -> Mono.defer(() -> {
            await(waiting);
            return issuer.getToken(request);
        });
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
                OpenAI client = client(builder(server).credentials(entra(slow)))) {
            List<CompletableFuture<?>> calls = Stream.generate(
                            () -> client.async().get("/models"))
                    .limit(100)
                    .<CompletableFuture<?>>map(call -> call)
                    .toList();
            waiting.countDown();
            calls.forEach(CompletableFuture::join);

            assertThat(issuer.scopes).hasSize(1);
            assertThat(server.received()).hasSize(100);
        }
    }

    @Test
    void rejectedTokenIsReplacedOnce() {
        Issuer issuer = new Issuer();
        try (LoopbackServer server = new LoopbackServer()
                        .choosing(request -> "Bearer token-2".equals(request.header("authorization"))
                                ? Scripts.json("{}")
                                : Scripts.status(401, "{}"));
                OpenAI client = client(builder(server).credentials(entra(issuer)))) {
            client.get("/models");

            assertThat(server.received()).hasSize(2);
            assertThat(issuer.scopes).hasSize(2);
        }
    }

    @Test
    void keyOfACallThatIsRejectedIsNotSentAgain() {
        UnaryOperator<OpenAI> own = client -> client.withOptions(o -> o.putHeader("api-key", "own"));
        AtomicInteger count = new AtomicInteger();

        rejectedOnce(b -> b.tokenCredential(new Issuer()), own);
        rejectedOnce(b -> b.apiKey(() -> "key-" + count.incrementAndGet()), own);
        rejectedOnce(b -> b.token(() -> "token"), own);
    }

    @Test
    void issuerThatIsNotReachedIsAskedAgain() {
        Issuer issuer = new Issuer();
        AtomicInteger count = new AtomicInteger();
        TokenCredential shaky = request -> count.incrementAndGet() == 1
                ? Mono.error(new IOException("connection reset"))
                : issuer.getToken(request);
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
                OpenAI client = client(builder(server).tokenCredential(shaky))) {
            client.get("/models");

            assertThat(count).hasValue(2);
            assertThat(server.received()).hasSize(1);
        }
    }

    /** Makes a call that is rejected, and sent once. */
    private static void rejectedOnce(Consumer<AzurePlatformBuilder> how, UnaryOperator<OpenAI> options) {
        try (LoopbackServer server = new LoopbackServer().always(Scripts.status(401, "{}"))) {
            AzurePlatformBuilder builder = builder(server);
            how.accept(builder);
            try (OpenAI client = client(builder)) {
                assertThatExceptionOfType(AuthenticationException.class)
                        .isThrownBy(() -> options.apply(client).get("/models"));
            }
            assertThat(server.received()).hasSize(1);
        }
    }

    private static void refused(Consumer<AzurePlatformBuilder> how, String message) {
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"))) {
            AzurePlatformBuilder builder = builder(server);
            how.accept(builder);
            try (OpenAI client = client(builder)) {
                assertThatExceptionOfType(CredentialsException.class)
                        .isThrownBy(() -> client.get("/models"))
                        .withMessage(message);
                assertThatExceptionOfType(CredentialsException.class)
                        .isThrownBy(() -> client.get("/models"))
                        .withMessage(message);
            }
            assertThat(server.received()).isEmpty();
        }
    }

    /** A server that answers 503 to whatever has another value in a header. */
    private static LoopbackServer taking(String header, String value) {
        return new LoopbackServer()
                .choosing(request ->
                        value.equals(request.header(header)) ? Scripts.json("{}") : Scripts.status(503, "{}"));
    }

    private static AzurePlatformBuilder builder(LoopbackServer server) {
        return AzurePlatform.builder().endpoint(server.at("")).apiVersion("2024-10-21");
    }

    private Credentials entra(TokenCredential credential) {
        return EntraTokens.credentials(EntraTokens.cache(new EntraTokens(credential, "scope", now::get))
                .nanoTime(() -> Duration.between(NOW, now.get()).toNanos())
                .build());
    }

    private static OpenAI client(AzurePlatformBuilder builder) {
        return OpenAIClient.builder().platform(builder.build()).build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Issues a new token, good for an hour, each time. */
    private static final class Issuer implements TokenCredential {

        private final Queue<String> scopes = new ConcurrentLinkedQueue<>();

        @Override
        public Mono<AccessToken> getToken(TokenRequestContext request) {
            Supplier<AccessToken> next = () -> {
                scopes.addAll(request.getScopes());
                OffsetDateTime expiry = NOW.plusSeconds(3600).atOffset(ZoneOffset.UTC);
                return new AccessToken("token-" + scopes.size(), expiry);
            };
            return Mono.fromSupplier(next);
        }
    }
}
