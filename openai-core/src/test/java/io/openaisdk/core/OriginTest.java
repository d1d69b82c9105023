package io.openaisdk.core;

import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.net.URI;
import java.util.Optional;

/** Credentials stay with the origin that they are for, and out of what is shown of its responses. */
class OriginTest extends EndToEndTest {

    private final LoopbackServer other = closing(new LoopbackServer());

    private JsonValue get(Way way, OpenAI client, String path) {
        return way.call(client, it -> it.get(path), it -> it.get(path));
    }

    @OnEveryWay
    void onlyThePathSaysThatACallIsTheAdministrations(Way way) {
        server.on(json("{}"), json("{}"), json("{}"));
        OpenAI client = closing(
                way.combination().builder(server).adminKey("sk-admin-012345").build());

        get(way, client, "/files?after=organization/");
        get(way, client, "/files/organization/x");
        get(way, client, "organization/projects");

        assertThat(server.received())
                .extracting(it -> it.header("Authorization"))
                .containsExactly("Bearer " + Combination.KEY, "Bearer " + Combination.KEY, "Bearer sk-admin-012345");
    }

    @OnEveryWay
    void anotherHostIsSentNeitherHeadersNorParametersOfTheClient(Way way) {
        other.on(json("{}"));
        server.on(json("{}"));
        OpenAI client = closing(way.combination()
                .builder(server)
                .putHeader("X-Tenant", "t")
                .putQueryParam("sig", "s")
                .build());

        get(way, client, other.url() + "/elsewhere?a=b");
        get(way, client, server.url() + "/here?a=b");

        assertThat(other.received().get(0).header("Authorization")).isNull();
        assertThat(other.received().get(0).header("X-Tenant")).isNull();
        assertThat(other.received().get(0).target()).endsWith("/elsewhere?a=b");
        assertThat(server.received().get(0).header("X-Tenant")).isEqualTo("t");
        assertThat(server.received().get(0).header("Authorization")).isEqualTo("Bearer " + Combination.KEY);
        assertThat(server.received().get(0).target()).endsWith("/here?a=b&sig=s");
    }

    @OnEveryWay
    void credentialsOfACallDoNotGoToTheFallbacksPlatform(Way way) {
        server.on(status(500, ""));
        other.on(hello());
        OpenAI client = closing(way.combination()
                .builder(server)
                .maxRetries(0)
                .fallback(Fallback.on(InternalServerException.class)
                        .platform(new Elsewhere(other.url()))
                        .apiKey("sk-elsewhere-01234"))
                .build());

        way.call(
                client,
                it -> it.responses().create(p -> p.model("m")
                        .input("i")
                        .putAdditionalHeader("Authorization", "Bearer own")
                        .putAdditionalHeader("X-Trace", "t")
                        .putAdditionalQueryParam("api_key", "own")),
                it -> it.responses().create(p -> p.model("m")
                        .input("i")
                        .putAdditionalHeader("Authorization", "Bearer own")
                        .putAdditionalHeader("X-Trace", "t")
                        .putAdditionalQueryParam("api_key", "own")));

        assertThat(server.received().get(0).header("Authorization")).isEqualTo("Bearer own");
        assertThat(other.received().get(0).header("Authorization")).isEqualTo("Bearer sk-elsewhere-01234");
        assertThat(other.received().get(0).header("X-Trace")).isEqualTo("t");
        assertThat(other.received().get(0).target()).doesNotContain("own");
    }

    @OnEveryWay
    void fallbackThatCannotServeTheCallIsPassedOver(Way way) {
        server.on(status(500, ""), hello());
        OpenAI client = closing(way.combination()
                .builder(server)
                .maxRetries(0)
                .fallback(Fallback.on(InternalServerException.class)
                        .platform(new ServesNothing())
                        .apiKey("sk-elsewhere-01234"))
                .fallback(Fallback.on(InternalServerException.class).model("small"))
                .build());

        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        assertThat(server.received()).hasSize(2);
    }

    @OnEveryWay
    void failureThatNoFallbackCanStandInForIsKept(Way way) {
        server.on(status(500, ""));
        OpenAI client = closing(way.combination()
                .builder(server)
                .maxRetries(0)
                .fallback(Fallback.on(InternalServerException.class)
                        .platform(new ServesNothing())
                        .apiKey("sk-elsewhere-01234"))
                .build());

        assertThat(way.failure(InternalServerException.class, client).getSuppressed())
                .singleElement()
                .asString()
                .contains("serves nothing");
    }

    /** A platform that serves the API at another address. */
    private record Elsewhere(String url) implements Platform {

        @Override
        public String name() {
            return "elsewhere";
        }

        @Override
        public URI baseUrl() {
            return URI.create(url);
        }

        @Override
        public HttpRequest prepare(CallInfo call, HttpRequest request) {
            return request;
        }

        @Override
        public Optional<Credentials> credentials() {
            return Optional.empty();
        }
    }

    /** A platform that refuses every operation. */
    private record ServesNothing() implements Platform {

        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public URI baseUrl() {
            return URI.create("http://127.0.0.1:9/v1");
        }

        @Override
        public HttpRequest prepare(CallInfo call, HttpRequest request) {
            throw new IllegalArgumentException("It serves nothing");
        }

        @Override
        public Optional<Credentials> credentials() {
            return Optional.empty();
        }
    }

    // What a server repeats

    private static final String REPEATED = "sk/test\\\"0123456789";

    private static final String ESCAPED = "sk\\/test\\\\\\\"0123456789";

    private void assertMasked(OpenAIException failure) {
        assertThat(failure.getMessage()).contains("<redacted>").doesNotContain("0123456789");
        assertThat(failure.rawBody().orElse("")).doesNotContain("0123456789");
        assertThat(failure.requestId().orElse("")).doesNotContain("0123456789");
        if (failure instanceof ApiException api) {
            assertThat(api.error().toString()).doesNotContain("0123456789");
        }
    }

    private OpenAI repeating(Way way, Script response) {
        server.on(response);
        return closing(
                way.combination().builder(server).apiKey(REPEATED).maxRetries(0).build());
    }

    private static Script body(int status, String type, String body) {
        return exchange -> exchange.answer(status, type, body, "x-request-id: req of " + REPEATED);
    }

    @OnEveryWay
    void keysThatAServerRepeatsAreMaskedInARefusal(Way way) {
        OpenAI client =
                repeating(way, body(400, "application/json", "{\"error\":{\"message\":\"not " + ESCAPED + "\"}}"));

        assertMasked(way.failure(BadRequestException.class, client));
    }

    @OnEveryWay
    void keysThatAServerRepeatsAreMaskedInAnErrorWithSuccess(Way way) {
        OpenAI client =
                repeating(way, body(200, "application/json", "{\"error\":{\"message\":\"not " + ESCAPED + "\"}}"));

        assertMasked(way.failure(ErrorBodyException.class, client));
    }

    @OnEveryWay
    void keysThatAServerRepeatsAreMaskedInAPage(Way way) {
        OpenAI client = repeating(way, body(200, "text/html", "<p>" + REPEATED + "</p>"));

        assertMasked(way.failure(ResponseDecodingException.class, client));
    }

    @OnEveryWay
    void keysThatAServerRepeatsAreMaskedInAPageOfARefusal(Way way) {
        OpenAI client = repeating(way, body(404, "text/html", "<p>" + REPEATED + "</p>"));

        assertMasked(way.failure(NotFoundException.class, client));
    }

    @OnEveryWay
    void keysThatAServerRepeatsAreMaskedInAnErrorEvent(Way way) {
        OpenAI client = repeating(way, events("data: {\"error\":{\"message\":\"not " + ESCAPED + "\"}}\n\n"));

        assertMasked(Way.failure(StreamErrorException.class, () -> {
            if (way.async()) {
                Way.await(client.async()
                        .responses()
                        .createStreaming(p -> p.model("m").input("i"))
                        .forEach(event -> {}));
            } else {
                try (var events =
                        client.responses().createStreaming(p -> p.model("m").input("i"))) {
                    events.forEach(event -> {});
                }
            }
        }));
    }

    @OnEveryWay
    void messagesOfAServerAreBoundedAndStayOnOneLine(Way way) {
        String escapes = "\\u001b[2J\\u0007\\n\\r";
        server.on(body(
                400,
                "application/json",
                "{\"error\":{\"message\":\"" + (escapes + "x".repeat(100)).repeat(5000) + "\",\"code\":\""
                        + "c".repeat(5000) + escapes + "\"}}"));

        String message =
                way.failure(BadRequestException.class, once(way.combination())).getMessage();

        assertThat(message).hasSizeLessThan(2500).doesNotContainPattern("\\p{Cntrl}");
    }
}
