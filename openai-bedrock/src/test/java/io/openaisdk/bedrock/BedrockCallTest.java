package io.openaisdk.bedrock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.errors.PermissionDeniedException;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.PlatformEnvironment;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import io.openaisdk.testsupport.Scripts;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Calls of a server that takes only what is signed, as Bedrock does. */
class BedrockCallTest {

    private static final String ID = "AKIDEXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String RESPONSE = "{\"id\":\"resp_1\",\"object\":\"response\",\"output\":[]}";

    @Test
    void signedCallsAreAccepted(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("a b.txt"), "some text");
        try (LoopbackServer server = new LoopbackServer().choosing(verified(request -> Scripts.json(RESPONSE)));
                OpenAI client = client(server, Clock.fixed(NOW, ZoneOffset.UTC))) {
            assertThat(client.responses().create(p -> p.model("m").input("hi")).id())
                    .isEqualTo("resp_1");
            assertThat(client.async()
                            .responses()
                            .create(p -> p.model("m").input("hi"))
                            .join()
                            .id())
                    .isEqualTo("resp_1");
            assertThat(client.responses().retrieve("a b/c").id()).isEqualTo("resp_1");
            client.files().create(p -> p.file(file).purpose(FilePurpose.USER_DATA));
            client.get("/models?b=2&a=x+y&limit=1");

            assertThat(server.received()).hasSize(5);
            assertThat(server.received().get(4).target()).endsWith("/models?b=2&a=x%20y&limit=1");
        }
    }

    @Test
    void streamsAreSignedLikeEverythingElse() {
        String events = "data: {\"id\":\"c\",\"choices\":[]}\n\ndata: [DONE]\n\n";
        try (LoopbackServer server = new LoopbackServer()
                        .choosing(verified(request -> Scripts.text(200, "text/event-stream", events)));
                OpenAI client = client(server, Clock.fixed(NOW, ZoneOffset.UTC))) {
            List<String> ids = new ArrayList<>();
            try (EventStream<ChatCompletionChunk> stream = client.chat()
                    .completions()
                    .createStreaming(p -> p.model("m").addUserMessage("hi"))) {
                stream.forEach(chunk -> ids.add(chunk.id()));
            }
            assertThat(ids).containsExactly("c");
        }
    }

    @Test
    void everyAttemptIsSignedAnew() {
        AtomicInteger count = new AtomicInteger();
        Queue<Instant> times = new ConcurrentLinkedQueue<>(List.of(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2)));
        try (LoopbackServer server = new LoopbackServer()
                        .choosing(verified(request ->
                                count.incrementAndGet() < 3 ? Scripts.status(503, "{}") : Scripts.json(RESPONSE)));
                OpenAI client = client(server, new Ticks(times))) {
            client.responses().create(p -> p.model("m").input("hi"));

            assertThat(server.received())
                    .extracting(request -> request.header("x-amz-date"))
                    .containsExactly("20260102T030405Z", "20260102T030406Z", "20260102T030407Z");
            assertThat(server.received())
                    .extracting(request -> request.header("authorization"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void credentialsThatChangeAreTakenForEachAttempt() {
        Queue<AwsBasicCredentials> keys = new ConcurrentLinkedQueue<>(
                List.of(AwsBasicCredentials.create("expired", "x"), AwsBasicCredentials.create(ID, SECRET)));
        AwsCredentialsProvider provider = () -> keys.remove();
        try (LoopbackServer server = new LoopbackServer().choosing(verified(request -> Scripts.json(RESPONSE)));
                OpenAI client = OpenAIClient.builder()
                        .platform(builder(server)
                                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                                .credentialsProvider(provider)
                                .build())
                        .build()) {
            assertThatExceptionOfType(PermissionDeniedException.class)
                    .isThrownBy(
                            () -> client.responses().create(p -> p.model("m").input("hi")))
                    .withMessageContaining("Wrong scope");
            assertThat(client.responses().create(p -> p.model("m").input("hi")).id())
                    .isEqualTo("resp_1");
        }
    }

    @Test
    void clockThatIsWrongIsSaidByTheService() {
        try (LoopbackServer server = new LoopbackServer().choosing(verified(request -> Scripts.json(RESPONSE)));
                OpenAI client = client(server, Clock.fixed(NOW.plus(Duration.ofMinutes(6)), ZoneOffset.UTC))) {
            assertThatExceptionOfType(PermissionDeniedException.class)
                    .isThrownBy(
                            () -> client.responses().create(p -> p.model("m").input("hi")))
                    .withMessageContaining("RequestTimeTooSkewed");
        }
    }

    @Test
    void lackOfCredentialsIsATypeOfItsOwnAndNothingIsSent() {
        AwsCredentialsProvider provider = () -> {
            throw SdkClientException.create("no profile, no metadata");
        };
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json(RESPONSE));
                OpenAI client = OpenAIClient.builder()
                        .platform(builder(server).credentialsProvider(provider).build())
                        .build()) {
            assertThatExceptionOfType(CredentialsException.class)
                    .isThrownBy(
                            () -> client.responses().create(p -> p.model("m").input("hi")))
                    .withMessage("There are no AWS credentials: no profile, no metadata");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void whatCannotBeSignedOrMustNotBeIsRefusedBeforeCredentialsAreAsked() {
        AwsCredentialsProvider provider = () -> {
            throw new AssertionError("credentials were asked for");
        };
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json(RESPONSE));
                OpenAI client = OpenAIClient.builder()
                        .platform(builder(server).credentialsProvider(provider).build())
                        .maxRetries(0)
                        .build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.files().create(p -> p.file(new ByteArrayInputStream(new byte[3]), "a")
                            .purpose(FilePurpose.USER_DATA)))
                    .withMessageContaining("must be one that can be read twice");
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.get("https://elsewhere.example/v1/models"))
                    .withMessageContaining("would go elsewhere");
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.withOptions(o -> o.putHeader("Authorization", "Bearer x"))
                            .responses()
                            .create(p -> p.model("m").input("hi")))
                    .withMessageContaining("sets the header Authorization itself");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void keyOfTheEnvironmentIsReadForEachAttempt() {
        Queue<String> keys = new ConcurrentLinkedQueue<>(List.of("at build", "one", "two"));
        PlatformEnvironment environment =
                name -> name.equals("AWS_BEARER_TOKEN_BEDROCK") ? Optional.ofNullable(keys.poll()) : Optional.empty();
        try (LoopbackServer server = new LoopbackServer()
                        .choosing(request -> "Bearer two".equals(request.header("authorization"))
                                ? Scripts.json(RESPONSE)
                                : Scripts.status(503, "{}"));
                OpenAI client = OpenAIClient.builder()
                        .platform(new BedrockPlatformBuilder(environment)
                                .baseUrl(server.at("/openai/v1"))
                                .build())
                        .build()) {
            assertThat(client.responses().create(p -> p.model("m").input("hi")).id())
                    .isEqualTo("resp_1");
            assertThatExceptionOfType(CredentialsException.class)
                    .isThrownBy(
                            () -> client.responses().create(p -> p.model("m").input("hi")))
                    .withMessage("AWS_BEARER_TOKEN_BEDROCK has no key or token");
        }
    }

    @Test
    void keyThatMayHaveChangedIsSentOnceMoreAfterARejection() {
        AtomicInteger count = new AtomicInteger();
        AtomicReference<String> variable = new AtomicReference<>("key-1");
        try (LoopbackServer server = new LoopbackServer().choosing(request -> {
                    variable.set("key-2");
                    return "Bearer key-2".equals(request.header("authorization"))
                            ? Scripts.json(RESPONSE)
                            : Scripts.status(401, "{}");
                });
                OpenAI provided = OpenAIClient.builder()
                        .platform(new BedrockPlatformBuilder(name -> Optional.empty())
                                .baseUrl(server.at(""))
                                .tokenProvider(() -> "key-" + count.incrementAndGet())
                                .build())
                        .build();
                OpenAI inEnvironment = OpenAIClient.builder()
                        .platform(new BedrockPlatformBuilder(name -> name.equals("AWS_BEARER_TOKEN_BEDROCK")
                                        ? Optional.ofNullable(variable.get())
                                        : Optional.empty())
                                .baseUrl(server.at(""))
                                .build())
                        .build()) {
            inEnvironment.responses().create(p -> p.model("m").input("hi"));
            provided.responses().create(p -> p.model("m").input("hi"));

            assertThat(server.received())
                    .extracting(request -> request.header("authorization"))
                    .containsExactly("Bearer key-1", "Bearer key-2", "Bearer key-1", "Bearer key-2");
        }
    }

    @Test
    void keyThatHasNotChangedIsNotSentAgainAfterARejection() {
        try (LoopbackServer server = new LoopbackServer().always(Scripts.status(401, "{}"));
                OpenAI client = OpenAIClient.builder()
                        .platform(new BedrockPlatformBuilder(name -> Optional.empty())
                                .baseUrl(server.at(""))
                                .apiKey("k")
                                .build())
                        .build()) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> client.responses()
                    .create(p -> p.model("m").input("hi")));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void tokenProviderThatFailsIsTypedAndNamed() {
        try (LoopbackServer server = new LoopbackServer().always(Scripts.json(RESPONSE));
                OpenAI client = OpenAIClient.builder()
                        .platform(new BedrockPlatformBuilder(name -> Optional.empty())
                                .baseUrl(server.at(""))
                                .tokenProvider(() -> {
                                    throw new IllegalStateException("hush");
                                })
                                .build())
                        .build()) {
            assertThatExceptionOfType(CredentialsException.class)
                    .isThrownBy(
                            () -> client.responses().create(p -> p.model("m").input("hi")))
                    .withMessage("What was given to tokenProvider(...) failed: java.lang.IllegalStateException")
                    .withCauseInstanceOf(RuntimeException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void linesOfTheReadmeRun() {
        HttpRequest request = Sent.by(
                BedrockPlatform.builder()
                        .region("us-west-2")
                        .accessKey("id", "secret")
                        .build(),
                client -> client.responses()
                        .create(p -> p.model("openai.gpt-oss-120b").input("hi")));

        assertThat(request.uri()).hasToString("https://bedrock-mantle.us-west-2.api.aws/openai/v1/responses");
    }

    private static OpenAI client(LoopbackServer server, Clock clock) {
        return OpenAIClient.builder()
                .platform(builder(server).clock(clock).accessKey(ID, SECRET).build())
                .build();
    }

    private static BedrockPlatformBuilder builder(LoopbackServer server) {
        return new BedrockPlatformBuilder(name -> Optional.empty())
                .region("us-west-2")
                .baseUrl(server.at("/openai/v1"));
    }

    private static Function<Received, Script> verified(Function<Received, Script> answer) {
        SigV4Verifier verifier = new SigV4Verifier(ID, SECRET, "us-west-2", "bedrock-mantle", NOW);
        return request -> {
            String fault = verifier.check(request);
            return fault.isEmpty() ? answer.apply(request) : Scripts.status(403, "{\"message\":\"" + fault + "\"}");
        };
    }

    /** A clock that shows the next time whenever it is looked at. */
    private static final class Ticks extends Clock {

        private final Queue<Instant> times;

        private Ticks(Queue<Instant> times) {
            this.times = times;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return times.remove();
        }
    }
}
