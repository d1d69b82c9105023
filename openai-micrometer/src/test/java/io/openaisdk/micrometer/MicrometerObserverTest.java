package io.openaisdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MicrometerObserverTest {

    private static final String USAGE = """
            {"input_tokens":11,"input_tokens_details":{"cached_tokens":4},"output_tokens":7,\
            "output_tokens_details":{"reasoning_tokens":3},"total_tokens":18}""";
    private static final String RESPONSE = "{\"id\":\"resp_1\",\"usage\":" + USAGE + "}";
    private static final String DELTA = "{\"type\":\"response.output_text.delta\",\"delta\":\"a\"}";
    private static final String COMPLETED = "{\"type\":\"response.completed\",\"response\":" + RESPONSE + "}";
    private static final ResponseCreateParams PARAMS =
            ResponseCreateParams.builder().model("gpt-5.5").input("Hi").build();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final List<AutoCloseable> resources = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable resource : resources) {
            resource.close();
        }
    }

    private <T extends AutoCloseable> T closing(T resource) {
        resources.add(0, resource);
        return resource;
    }

    private OpenAIClientBuilder builder(LoopbackServer server) {
        return OpenAIClient.builder()
                .apiKey("sk-test")
                .baseUrl(server.url())
                .transport("apache")
                .json("jackson")
                .observer(MicrometerObserver.create(registry));
    }

    private OpenAI client(LoopbackServer server) {
        return closing(builder(server).build());
    }

    /** Makes the call in either style; a future fails with what it holds. */
    private static Response create(OpenAI client, boolean async) {
        if (!async) {
            return client.responses().create(PARAMS);
        }
        try {
            return client.async().responses().create(PARAMS).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static void stream(OpenAI client, boolean async) {
        if (async) {
            try {
                client.async()
                        .responses()
                        .createStreaming(PARAMS)
                        .forEach(event -> {})
                        .join();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        } else {
            try (var events = client.responses().createStreaming(PARAMS)) {
                events.forEach(event -> {});
            }
        }
    }

    /** Gives the tags of the only meter of a name, as text. */
    private String tags(String name) {
        return registry.find(name).meters().stream()
                .map(Meter::getId)
                .map(id -> id.getTags().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private double tokens(String type) {
        return registry.get("openai.tokens").tag("type", type).summary().totalAmount();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCall(boolean async) {
        create(client(closing(new LoopbackServer().on(Scripts.json(RESPONSE)))), async);

        assertThat(registry.get("openai.calls").timer().count()).isEqualTo(1);
        assertThat(registry.get("openai.calls").timer().totalTime(TimeUnit.NANOSECONDS))
                .isPositive();
        assertThat(tags("openai.calls"))
                .isEqualTo("error=none model=gpt-5.5 operation=responses.create outcome=SUCCESS platform=openai"
                        + " status=200");
        assertThat(tags("openai.attempts"))
                .isEqualTo("model=gpt-5.5 operation=responses.create platform=openai status=200");
        assertThat(registry.find("openai.retries").meters()).isEmpty();
        assertThat(registry.find("openai.stream.first.event").meters()).isEmpty();
        assertThat(registry.find("openai.ratelimit.remaining").meters()).isEmpty();
        assertThat(tokens("input")).isEqualTo(11);
        assertThat(tokens("cached_input")).isEqualTo(4);
        assertThat(tokens("output")).isEqualTo(7);
        assertThat(tokens("reasoning")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void retries(boolean async) {
        LoopbackServer server = closing(new LoopbackServer()
                .on(
                        Scripts.status(429, "{}", "retry-after-ms: 1"),
                        Scripts.status(503, "{}", "retry-after-ms: 1"),
                        Scripts.json(RESPONSE)));

        create(client(server), async);

        assertThat(registry.get("openai.calls").timer().count()).isEqualTo(1);
        assertThat(registry.get("openai.retries").counter().count()).isEqualTo(2);
        for (String status : List.of("429", "503", "200")) {
            assertThat(registry.get("openai.attempts")
                            .tag("status", status)
                            .counter()
                            .count())
                    .as(status)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, CLIENT_ERROR, BadRequestException, false",
        "400, CLIENT_ERROR, BadRequestException, true",
        "500, SERVER_ERROR, InternalServerException, false",
        "200, UNKNOWN, ResponseDecodingException, true"
    })
    void failures(int status, String outcome, String error, boolean async) {
        LoopbackServer server = closing(new LoopbackServer().on(Scripts.text(status, "application/json", "oops")));
        OpenAI client = closing(builder(server).maxRetries(0).build());

        assertThatThrownBy(() -> create(client, async)).hasMessageContaining(String.valueOf(status));

        assertThat(tags("openai.calls"))
                .isEqualTo("error=" + error + " model=gpt-5.5 operation=responses.create outcome=" + outcome
                        + " platform=openai status=" + status);
        assertThat(registry.find("openai.tokens").meters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noAnswer(boolean async) {
        LoopbackServer server = new LoopbackServer();
        server.close();
        OpenAI client = closing(builder(server).maxRetries(0).build());

        assertThatThrownBy(() -> create(client, async)).isInstanceOf(ApiConnectionException.class);

        assertThat(tags("openai.calls")).contains("error=ApiConnectionException", "outcome=UNKNOWN", "status=none");
        assertThat(tags("openai.attempts")).contains("status=none");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStream(boolean async) {
        stream(client(closing(new LoopbackServer().on(Scripts.events(DELTA, DELTA, COMPLETED)))), async);

        assertThat(registry.get("openai.stream.first.event").timer().count()).isEqualTo(1);
        assertThat(tags("openai.calls")).contains("operation=responses.createStreaming", "outcome=SUCCESS");
        assertThat(tokens("input")).isEqualTo(11);
        assertThat(tokens("reasoning")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStreamThatBreaks(boolean async) {
        String broken = "data: " + DELTA + "\n\ndata: {\"ty";
        OpenAI client = client(closing(new LoopbackServer().on(Scripts.text(200, "text/event-stream", broken))));

        assertThatThrownBy(() -> stream(client, async)).isInstanceOf(StreamTruncatedException.class);

        assertThat(tags("openai.calls")).contains("error=StreamTruncatedException", "outcome=UNKNOWN", "status=200");
        assertThat(registry.get("openai.stream.first.event").timer().count()).isEqualTo(1);
        assertThat(active("openai.calls.active")).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tokensOfChats(boolean async) {
        String usage = "\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":2,"
                + "\"prompt_tokens_details\":{\"cached_tokens\":1},\"completion_tokens_details\":{\"reasoning_tokens\":1}}";
        OpenAI client = client(closing(new LoopbackServer()
                .on(
                        Scripts.json("{\"id\":\"c\",\"choices\":[]," + usage + "}"),
                        Scripts.events(
                                "{\"id\":\"c\",\"choices\":[],\"usage\":null}",
                                "{\"id\":\"c\"," + usage + "}",
                                "[DONE]"))));
        if (async) {
            client.async()
                    .chat()
                    .completions()
                    .create(p -> p.model("m").addUserMessage("Hi"))
                    .join();
        } else {
            client.chat().completions().create(p -> p.model("m").addUserMessage("Hi"));
        }
        try (var chunks =
                client.chat().completions().createStreaming(p -> p.model("m").addUserMessage("Hi"))) {
            chunks.forEach(chunk -> {});
        }

        for (String operation : List.of("chat.completions.create", "chat.completions.createStreaming")) {
            Map.of("input", 5.0, "cached_input", 1.0, "output", 2.0, "reasoning", 1.0)
                    .forEach((type, count) -> assertThat(registry.get("openai.tokens")
                                    .tags("operation", operation, "type", type)
                                    .summary()
                                    .totalAmount())
                            .as("%s of %s", type, operation)
                            .isEqualTo(count));
        }
    }

    @Test
    void rateLimitsOfEachModel() {
        OpenAI client = closing(builder(closing(new LoopbackServer()
                        .on(
                                Scripts.json(
                                        RESPONSE,
                                        "x-ratelimit-limit-requests: 60",
                                        "x-ratelimit-remaining-requests: 59",
                                        "x-ratelimit-remaining-tokens: 1000"),
                                Scripts.status(
                                        429,
                                        "{}",
                                        "x-ratelimit-remaining-requests: 58",
                                        "x-ratelimit-limit-tokens: -1"),
                                Scripts.json(RESPONSE, "x-ratelimit-remaining-requests: 7"))))
                .maxRetries(0)
                .build());
        create(client, false);
        assertThatThrownBy(() -> create(client, false)).isInstanceOf(RateLimitException.class);
        client.responses().create(p -> p.model("other").input("Hi"));

        assertThat(gauge("openai.ratelimit.remaining", "model", "gpt-5.5", "unit", "requests"))
                .isEqualTo(58);
        assertThat(gauge("openai.ratelimit.remaining", "model", "gpt-5.5", "unit", "tokens"))
                .isEqualTo(1000);
        assertThat(gauge("openai.ratelimit.remaining", "model", "other", "unit", "requests"))
                .isEqualTo(7);
        assertThat(gauge("openai.ratelimit.limit", "model", "gpt-5.5", "unit", "requests"))
                .isEqualTo(60);
        assertThat(registry.find("openai.ratelimit.limit").tag("unit", "tokens").meters())
                .isEmpty();
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }

    private double active(String name) {
        return registry.get(name).gauge().value();
    }

    @Test
    void callsUnderWayAndCallsThatWait() {
        CallObservation call = MicrometerObserver.create(registry)
                .begin(new CallInfo("responses.create", "POST", "/responses", false));
        HttpRequest request =
                new HttpRequest("POST", URI.create("http://h/"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

        assertThat(active("openai.calls.active")).isEqualTo(1);
        assertThat(active("openai.calls.waiting")).as("for admission").isEqualTo(1);
        call.attempt(1, request);
        assertThat(active("openai.calls.waiting")).as("attempt 1").isZero();
        call.failed(1, new IOException("reset"));
        assertThat(active("openai.calls.waiting")).as("after a failure").isEqualTo(1);
        call.attempt(2, request);
        assertThat(active("openai.calls.waiting")).as("attempt 2").isZero();
        ResponseMetadata busy = new ResponseMetadata(503, HttpHeaders.EMPTY);
        call.responded(2, busy);
        assertThat(active("openai.calls.waiting")).as("while the error is read").isZero();
        call.refused(2, busy, ServiceError.NONE);
        assertThat(active("openai.calls.waiting")).as("after a 503").isEqualTo(1);
        call.attempt(3, request);
        call.responded(3, new ResponseMetadata(200, HttpHeaders.EMPTY));
        assertThat(active("openai.calls.waiting")).as("after the response").isZero();
        assertThat(active("openai.calls.active")).isEqualTo(1);
        call.end(new CallEnd(new CallOutcome.Succeeded()));
        assertThat(active("openai.calls.active")).isZero();
        assertThat(active("openai.calls.waiting")).as("after the end").isZero();
    }

    @ParameterizedTest
    @CsvSource({"apache, false", "apache, true", "okhttp, false", "okhttp, true"})
    void connections(String transport, boolean async) throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        LoopbackServer server =
                closing(new LoopbackServer().on(Scripts.json(RESPONSE).after(open)));
        OpenAI client =
                closing(builder(server).transport(transport).maxConnections(3).build());
        CompletableFuture<Response> call = CompletableFuture.supplyAsync(() -> create(client, async));
        server.take();

        assertThat(gauge("openai.connections", "state", "leased")).isEqualTo(1);
        assertThat(gauge("openai.connections", "state", "idle")).isZero();
        assertThat(gauge("openai.connections.waiting")).isZero();
        assertThat(gauge("openai.connections.max")).isEqualTo(3);
        open.countDown();
        call.join();
        while (gauge("openai.connections", "state", "idle") != 1) {
            Thread.onSpinWait(); // the connection of a call that nobody waits for is given back a moment later
        }
        client.close();
        assertThat(gauge("openai.connections", "state", "idle")).isZero();
        assertThat(gauge("openai.connections.max")).isZero();
    }

    @Test
    void clientsOfSeveralObserversCountTogether() {
        OpenAI first = builder(closing(new LoopbackServer())).maxConnections(3).build();
        OpenAI second = client(closing(new LoopbackServer()));
        assertThat(gauge("openai.connections.max")).isEqualTo(1003);

        second.withOptions(o -> o.timeout(Duration.ofSeconds(1))); // a copy is no client of its own
        first.close();
        assertThat(gauge("openai.connections.max")).isEqualTo(1000);
    }

    @Test
    void tagsOfTheApplicationAndNoModels() {
        LoopbackServer server = closing(new LoopbackServer()
                .on(
                        Scripts.json(RESPONSE, "x-ratelimit-remaining-requests: 7"),
                        Scripts.text(400, "application/json", "{}")));
        OpenAI client = closing(OpenAIClient.builder()
                .apiKey("sk-test")
                .baseUrl(server.url())
                .transport("okhttp")
                .json("gson")
                .observer(MicrometerObserver.builder(registry)
                        .tag("team", "blue")
                        .modelTag(false)
                        .build())
                .build());
        create(client, false);
        assertThatThrownBy(() -> client.files().retrieve("file_1")).isInstanceOf(BadRequestException.class);

        assertThat(registry.getMeters())
                .isNotEmpty()
                .allSatisfy(meter -> assertThat(meter.getId().getTags()).contains(Tag.of("team", "blue")));
        assertThat(registry.find("openai.calls").tag("model", "all").timers()).hasSize(2);
        assertThat(registry.find("openai.ratelimit.remaining").meters()).isEmpty();
    }

    @Test
    void thereAreNeverTooManyModels() {
        MicrometerObserver observer = MicrometerObserver.create(registry);
        for (int i = 0; i < 150; i++) {
            for (int again = 0; again < 2; again++) {
                observer.begin(new CallInfo(
                                "responses.create",
                                "POST",
                                "/responses",
                                false,
                                "openai",
                                URI.create("http://h/"),
                                Optional.of("model-" + i),
                                Optional.empty()))
                        .end(new CallEnd(new CallOutcome.Succeeded()));
            }
        }

        assertThat(registry.find("openai.calls").timers()).hasSize(101);
        assertThat(registry.get("openai.calls").tag("model", "other").timer().count())
                .isEqualTo(100);
        assertThat(registry.get("openai.calls").tag("model", "model-99").timer().count())
                .isEqualTo(2);
    }
}
