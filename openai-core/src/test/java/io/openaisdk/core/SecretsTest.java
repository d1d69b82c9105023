package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.reset;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.ApiException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.McpTool;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.transport.apache.ApacheTransport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys go to the server and nowhere else: neither into exceptions nor into logs, the libraries' at their lowest levels among
 * them, nor to observers, nor into the text form of anything.
 */
@ResourceLock(Resources.SYSTEM_ERR)
@ResourceLock(Resources.SYSTEM_OUT)
class SecretsTest extends EndToEndTest {

    private static final String MARK = "MARK7f3a9c51d2";
    private static final String KEY = "sk-" + MARK;

    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private CapturedOutput output;

    @BeforeEach
    void capture() throws ReflectiveOperationException {
        output = new CapturedOutput();
    }

    @AfterEach
    void release() throws ReflectiveOperationException {
        output.close();
    }

    private OpenAIClientBuilder builder(Way way) {
        return way.combination()
                .builder(server)
                .apiKey(KEY)
                .adminKey("admin-" + MARK)
                .putHeader("api-key", "gateway-" + MARK)
                .putHeader("X-Api-Key", "other-" + MARK)
                .putHeader("X-My-Secret", "third-" + MARK)
                .maxRetries(0)
                .logging(l -> l.level(LogOptions.Level.DEBUG))
                .observer(new Reader());
    }

    private OpenAI client(Way way) {
        return closing(builder(way).build());
    }

    /** Looks at all it is told, in every way that text can be made of it. */
    private final class Reader implements CallObserver {

        @Override
        public CallObservation begin(CallInfo call) {
            show(call);
            return new CallObservation() {
                @Override
                public HttpHeaders attempt(int attempt, HttpRequest request) {
                    show(request);
                    show(request.headers());
                    show(request.body());
                    // What the credentials add comes later.
                    shown.add(request.headers().first("Authorization").orElse("no authorization yet"));
                    return request.headers();
                }

                @Override
                public void responded(int attempt, ResponseMetadata response) {
                    show(response);
                    show(response.headers().asMap());
                }

                @Override
                public void refused(int attempt, ResponseMetadata response, ServiceError error) {
                    show(error);
                }

                @Override
                public void failed(int attempt, Throwable error) {
                    show(error);
                }

                @Override
                public void end(CallEnd ended) {
                    Optional<Throwable> error = ended.outcome().failure();
                    error.ifPresent(it -> show(it));
                }
            };
        }
    }

    private void show(Object object) {
        shown.add(String.valueOf(object));
        if (object instanceof Throwable error) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace, true));
            shown.add(trace.toString());
        }
        if (object instanceof OpenAIException error) {
            shown.add(error.rawBody().orElse(""));
            error.http().ifPresent(http -> {
                show(http);
                show(http.headers());
                show(http.headers().asMap());
                show(http.rateLimits());
            });
        }
        if (object instanceof ApiException error) {
            show(error.error());
        }
    }

    private void showFailure(Runnable call) {
        Throwable error = catchThrowable(call::run);
        assertThat(error).as("a failure").isNotNull();
        show(error);
    }

    private void assertNothingShown() {
        assertThat(shown).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(MARK));
        assertThat(output.text()).doesNotContain(MARK);
    }

    private void assertSent() {
        assertThat(server.received()).isNotEmpty().allSatisfy(request -> {
            assertThat(request.header("Authorization")).contains(MARK);
            assertThat(request.header("api-key")).isEqualTo("gateway-" + MARK);
            assertThat(request.header("X-Api-Key")).isEqualTo("other-" + MARK);
            assertThat(request.header("X-My-Secret")).isEqualTo("third-" + MARK);
        });
    }

    /** That the loggers were on is seen in what they said. */
    private void assertLogged(Way way) {
        assertThat(output.text())
                .contains("Attempt 1 of responses.create: POST ", "\"input\":\"Hi\"", "\"text\":\"Hello\"");
        switch (way.combination().transportName()) {
            case "apache" -> assertThat(output.text()).contains("org.apache.hc.client5");
            case "okhttp" -> assertThat(output.text()).contains("okhttp3.internal.");
            // The client of the JDK logs nothing unless the JVM is started with a property of its own.
            default -> assertThat(output.text()).doesNotContain("jdk.httpclient");
        }
    }

    // --- Calls

    @OnEveryWay
    void aCall(Way way) {
        server.on(status(503, "", "retry-after-ms: 1"), hello());
        OpenAI client = closing(builder(way).maxRetries(1).build());

        show(way.create(client));
        client.close();

        assertSent();
        assertLogged(way);
        assertNothingShown();
    }

    @OnEveryWay
    void anAdminCall(Way way) {
        server.on(json("{}"), status(403, "{}"));
        OpenAI client = client(way);

        show(way.call(client, it -> it.get("/organization/users"), it -> it.get("/organization/users")));
        showFailure(() -> way.call(client, it -> it.get("/organization/users"), it -> it.get("/organization/users")));

        assertThat(server.received())
                .extracting(it -> it.header("Authorization"))
                .containsOnly("Bearer admin-" + MARK);
        assertNothingShown();
    }

    @OnEveryWay
    void aStream(Way way) {
        server.on(
                events(delta("a", 1), completed(2)),
                events(delta("a", 1), "data: {\"error\":{\"message\":\"Overloaded\"}}\n\n"),
                events("data: {oops\n\n"));
        OpenAI client = client(way);

        stream(way, client);
        showFailure(() -> stream(way, client));
        showFailure(() -> stream(way, client));

        assertSent();
        assertNothingShown();
    }

    private void stream(Way way, OpenAI client) {
        if (way.async()) {
            Way.await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m"))
                    .forEach(this::show));
        } else {
            try (var events = client.responses().createStreaming(p -> p.model("m"))) {
                show(events);
                events.forEach(this::show);
            }
        }
    }

    @OnEveryWay
    void aRawAnswer(Way way) {
        server.on(hello());
        OpenAI client = client(way);

        RawResponse<Response> raw = way.call(
                client,
                it -> it.raw().responses().create(p -> p.model("m")),
                it -> client.async().raw().responses().create(p -> p.model("m")));
        show(raw);
        show(raw.headers());
        show(raw.headers().asMap());

        assertNothingShown();
    }

    @OnEveryWay
    void credentialsOfTheApplication(Way way) {
        server.on(hello(), hello(), status(401, echo("Bearer " + KEY)));
        Credentials own = (request, context) ->
                CompletableFuture.supplyAsync(() -> request.withHeader("Authorization", "Bearer " + KEY));
        OpenAI supplied = closing(builder(way).apiKey(() -> KEY).build());
        OpenAI given = closing(builder(way).credentials(own).build());

        show(way.create(supplied));
        show(way.create(given));
        showFailure(() -> way.create(given));

        assertSent();
        assertNothingShown();
    }

    /** The one exception: a client of the application logs every byte where its logger for that is at debug level. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void apacheClientsOfTheApplication(boolean async) throws IOException {
        Way way = new Way(Combination.APACHE_JACKSON, async);
        server.on(hello());
        try (CloseableHttpClient classic = HttpClients.createDefault();
                CloseableHttpAsyncClient nonBlocking = HttpAsyncClients.createDefault();
                HttpTransport transport = ApacheTransport.using(classic, nonBlocking)) {
            show(way.create(closing(builder(way).transport(transport).build())));
        }

        assertSent();
        assertThat(output.text()).contains("DEBUG org.apache.hc.client5.http.headers - ", "api-key: <hidden>");
        assertThat(output.text().lines())
                .filteredOn(line -> !line.contains("DEBUG org.apache.hc.client5.http.wire - "))
                .noneMatch(line -> line.contains(MARK));
    }

    // --- Failures

    private static String echo(String said) {
        return "{\"error\":{\"message\":\"Refused: " + said + "\",\"code\":\"invalid_api_key\",\"param\":\"" + said
                + "\",\"type\":\"" + said + "\"}}";
    }

    @OnEveryWay
    void aServerThatRepeatsWhatItWasSent(Way way) {
        String all = KEY + " gateway-" + MARK + " other-" + MARK + " third-" + MARK;
        List<Integer> statuses = List.of(300, 400, 401, 403, 404, 409, 422, 429, 500, 503);
        OpenAI client = client(way);
        for (int status : statuses) {
            server.on(status(status, echo(all)), status(status, "[\"" + all + "\"]"));
            server.on(text(status, "text/html", "<html>" + all + "</html>"), text(status, "text/plain", all));
            for (int answer = 0; answer < 4; answer++) {
                showFailure(() -> way.create(client));
            }
        }

        assertSent();
        assertThat(shown).anySatisfy(text -> assertThat(text).contains("401: Refused: <redacted>"));
        assertNothingShown();
    }

    @OnEveryWay
    void answersThatCannotBeUsed(Way way) {
        OpenAI client = closing(builder(way).idleTimeout(Duration.ofMillis(200)).build());
        server.on(
                json("oops"),
                json("[]"),
                json("{\"error\":{\"message\":\"No\"}}"),
                text(200, "text/html", "<html>Sign in</html>"),
                exchange -> exchange.raw("nonsense\r\n\r\n"));
        for (int answer = 0; answer < 5; answer++) {
            showFailure(() -> way.create(client));
        }

        assertNothingShown();
    }

    @OnEveryWay
    void connectionsThatBreak(Way way) {
        OpenAI client = client(way);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(reset(), silence(hungUp));

        showFailure(() -> way.create(client));
        showFailure(() -> way.create(client.withOptions(o -> o.timeout(Duration.ofMillis(200)))));
        Way.await(hungUp);
        ClosedPort gone = closing(new ClosedPort());
        showFailure(() -> way.create(
                closing(builder(way).baseUrl(gone.url()).maxRetries(1).build())));
        client.close();
        showFailure(() -> way.create(client));

        assertNothingShown();
    }

    @OnEveryWay
    void keysThatCannotBeSent(Way way) {
        OpenAI client = client(way);
        for (String bad : List.of(KEY + "\n", KEY + "\r\nX: y", "\0" + KEY)) {
            showFailure(() -> way.create(client.withOptions(o -> o.apiKey(bad))));
            showFailure(() -> way.create(closing(builder(way).apiKey(() -> bad).build())));
            showFailure(() -> client.withOptions(o -> o.putHeader("X-Api-Key", bad)));
            showFailure(() -> builder(way).putHeader("Authorization", "Bearer " + bad));
            showFailure(() -> way.call(
                    client,
                    it -> it.responses().create(p -> p.model("m").putAdditionalHeader("api-key", bad)),
                    it -> it.responses().create(p -> p.model("m").putAdditionalHeader("api-key", bad))));
        }
        assertThat(server.connections()).isZero();
        assertNothingShown();
    }

    @OnEveryWay
    void aPathThatIsNone(Way way) {
        OpenAI client = closing(builder(way).putQueryParam("key", MARK).build());

        showFailure(() -> way.call(client, it -> it.get("/a b"), it -> it.get("/a b")));

        assertNothingShown();
    }

    // --- Bodies

    @OnEveryWay
    void keysThatToolsNeed(Way way) {
        server.on(hello());
        OpenAI client = client(way);
        ResponseCreateParams params = ResponseCreateParams.builder()
                .model("m")
                .addTool(McpTool.builder()
                        .serverLabel("store")
                        .serverUrl("https://store.example")
                        .authorization("bare-" + MARK)
                        .putHeader("X-Store", MARK)
                        .build())
                .build();

        way.call(client, it -> it.responses().create(params), it -> it.responses()
                .create(params));

        assertThat(server.received().get(0).body()).contains("bare-" + MARK, "X-Store");
        assertThat(output.text())
                .contains("\"authorization\":\"<redacted>\"", "\"headers\":\"<redacted>\"", "\"store\"");
        assertNothingShown();
    }

    @OnEveryWay
    void keysThatTheServiceMakes(Way way) {
        server.on(
                json("{\"id\":\"key_1\",\"value\":\"made-" + MARK + "\"}"),
                json("{\"value\":\"made-" + MARK + "\",\"expires_at\":1}"),
                json("{\"id\":\"sa_1\",\"api_key\":{\"value\":\"made-" + MARK + "\"}}"),
                json("{\"id\":\"s_1\",\"client_secret\":\"made-" + MARK + "\"}"),
                json("{\"text\":\"the key is sk-proj-" + MARK + "\"}"));
        OpenAI client = client(way);
        for (String path : List.of(
                "/organization/admin_api_keys",
                "/realtime/client_secrets",
                "/organization/projects/p/service_accounts",
                "/chatkit/sessions",
                "/other")) {
            assertThat(way.call(
                                    client,
                                    it -> it.post(path, JsonValue.of(Map.of())),
                                    it -> it.post(path, JsonValue.of(Map.of())))
                            .toString())
                    .contains(MARK);
        }

        shown.add("what was shown is in the log alone");
        assertThat(output.text()).contains("\"id\":\"key_1\",\"value\":\"<redacted>\"", "the key is <redacted>");
        assertNothingShown();
    }

    /** Wherever the cut goes through a body that repeats the key, the key is gone before. */
    @OnEveryWay
    void keysThatAreCutInTwo(Way way) {
        for (int before = 0; before < 60; before += 7) {
            server.on(json("{\"note\":\"" + "x".repeat(before) + KEY + "\"}"));
            OpenAI client =
                    closing(builder(way).logging(l -> l.maxBodyBytes(40)).build());

            way.call(client, it -> it.get("/note"), it -> it.get("/note"));
        }
        assertThat(output.text()).contains("bytes left out)");
        assertNoPartShown();
    }

    /** As before, where the body is longer than what is looked at. */
    @OnEveryWay
    void keysAtTheEndOfWhatIsLookedAt(Way way) {
        for (int before = 8192 + 40 - 30; before < 8192 + 40 + 3; before++) {
            server.on(json("{\"note\":\"" + "x".repeat(before) + KEY + "x".repeat(1000) + "\"}"));
            OpenAI client =
                    closing(builder(way).logging(l -> l.maxBodyBytes(40)).build());

            way.call(client, it -> it.get("/note"), it -> it.get("/note"));
        }
        assertNoPartShown();
    }

    private void assertNoPartShown() {
        shown.add("what was shown is in the log alone");
        assertNothingShown();
        assertThat(output.text()).doesNotContain(MARK.substring(0, 5), "xsk-");
    }

    // --- Text forms

    @Test
    void addressesThatAreNone() {
        for (String bad : List.of(
                "ftp://user:" + MARK + "@host/v1",
                "https://user:" + MARK + "@host/v1",
                "https://user:" + MARK + "@ho st/v1",
                "ftp://host/v1?key=" + MARK,
                "https://host/v1?key= " + MARK,
                "https://ho st/v1?key=" + MARK)) {
            showFailure(() -> OpenAIClient.builder().baseUrl(bad));
        }
        assertNothingShown();
    }

    @OnEveryWay
    void textForms(Way way) {
        OpenAIClientBuilder builder =
                builder(way).baseUrl(server.url() + "?key=" + MARK).putQueryParam("other", MARK);
        OpenAI client = closing(builder.build());
        SettingsBuilder settings = new SettingsBuilder(OpenAIPlatform.at(server.url() + "?key=" + MARK));
        settings.apiKey(KEY).putHeader("api-key", MARK).putQueryParam("other", MARK);

        show(builder);
        show(client);
        show(client.async());
        show(client.raw());
        show(client.responses());
        client.withOptions(options -> show(options.apiKey(KEY)));
        show(settings);
        show(settings.build());
        show(settings.build().platform());
        show(settings.build().apiCredentials());
        show(ResponseCreateParams.builder().model("m").putAdditionalHeader("api-key", MARK));
        show(ResponseCreateParams.builder()
                .model("m")
                .putAdditionalHeader("api-key", MARK)
                .build());
        show(Credentials.bearer(KEY));
        show(Credentials.bearer(() -> KEY));

        assertThat(client.toString()).isEqualTo("OpenAI[" + server.url() + "]");
        assertNothingShown();
    }
}
