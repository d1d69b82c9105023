package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The span of a call, those of its attempts below it, and what the service is told of them. */
class SpanTreeTest extends TracingTest {

    private OpenAI client(String transport, String json) {
        return client(observer().build(), transport, json);
    }

    private static void hello(OpenAI client, boolean async) {
        if (async) {
            CompletableFuture<?> future =
                    client.async().responses().create(p -> p.model("m").input("Hi"));
            try {
                future.get(30, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw (RuntimeException) e.getCause();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        } else {
            client.responses().create(p -> p.model("m").input("Hi"));
        }
    }

    private Map<String, Object> attempt(Object... namesAndValues) {
        Map<String, Object> map = here(namesAndValues);
        map.put("http.request.method", "POST");
        map.put("url.full", server.at("/v1/responses"));
        return map;
    }

    private Map<String, Object> call(Object... namesAndValues) {
        Map<String, Object> map = here(namesAndValues);
        map.put("gen_ai.operation.name", "chat");
        map.put("gen_ai.provider.name", "openai");
        map.put("gen_ai.request.model", "m");
        map.put("openai.api.type", "responses");
        return map;
    }

    private Map<String, Object> answered() {
        return call(
                "gen_ai.response.id", "resp_1",
                "gen_ai.response.model", "m-1",
                "gen_ai.response.finish_reasons", List.of("stop"),
                "gen_ai.usage.input_tokens", 5L,
                "gen_ai.usage.output_tokens", 7L,
                "gen_ai.usage.cache_read.input_tokens", 2L,
                "gen_ai.usage.cache_creation.input_tokens", 1L,
                "gen_ai.usage.reasoning.output_tokens", 3L,
                "openai.response.service_tier", "default");
    }

    private static void within(Span parent, Runnable action) {
        parent.storeInContext(Context.current()).wrap(action).run();
    }

    private static String traceparent(SpanData span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getSpanContext().getTraceFlags().asHex();
    }

    private List<String> traceparents() {
        return server.received().stream()
                .map(request -> request.header("traceparent"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson,false", "okhttp,gson,false", "apache,gson,true", "okhttp,jackson,true"})
    void attemptsThatFailAreSpansBesideTheOneThatWorks(String transport, String json, boolean async) {
        server.on(Scripts.hangUp(), Scripts.status(429, "{}"), Scripts.json(HELLO));
        Span parent = recorded.openTelemetry()
                .getTracer("app")
                .spanBuilder("the application")
                .startSpan();
        within(parent, () -> {
            hello(client(transport, json), async);
            assertThat(Span.current()).isSameAs(parent);
        });
        parent.end();

        List<SpanData> spans = recorded.spans(5);
        assertThat(spans)
                .extracting(SpanData::getName)
                .containsExactly("the application", "chat m", "POST", "POST", "POST");
        SpanData application = spans.get(0);
        SpanData call = spans.get(1);
        List<SpanData> attempts = spans.subList(2, 5);
        assertThat(spans.subList(1, 5)).extracting(SpanData::getKind).containsOnly(SpanKind.CLIENT);
        assertThat(spans).extracting(SpanData::getTraceId).containsOnly(application.getTraceId());
        assertThat(call.getParentSpanId()).isEqualTo(application.getSpanId());
        assertThat(attempts).extracting(SpanData::getParentSpanId).containsOnly(call.getSpanId());
        assertThat(traceparents())
                .containsExactlyElementsOf(
                        attempts.stream().map(SpanTreeTest::traceparent).toList());

        assertThat(Recorded.map(call.getAttributes())).isEqualTo(answered());
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(call.getInstrumentationScopeInfo().getName()).isEqualTo("io.openaisdk.opentelemetry");

        Map<String, Object> first = Recorded.map(attempts.get(0).getAttributes());
        assertThat((String) first.remove("error.type")).contains(".").endsWith("Exception");
        assertThat(first).isEqualTo(attempt());
        assertThat(Recorded.map(attempts.get(1).getAttributes()))
                .isEqualTo(attempt(
                        "http.request.resend_count",
                        1L,
                        "http.response.status_code",
                        429L,
                        "http.response.header.x-request-id",
                        List.of("req_1"),
                        "error.type",
                        "429"));
        assertThat(Recorded.map(attempts.get(2).getAttributes()))
                .isEqualTo(attempt(
                        "http.request.resend_count", 2L,
                        "http.response.status_code", 200L,
                        "http.response.header.x-request-id", List.of("req_1")));
        assertThat(attempts)
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET);
        assertThat(spans).allSatisfy(span -> assertThat(span.getEvents()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson,false", "okhttp,gson,true"})
    void callThatIsRefusedByTheServiceIsAnError(String transport, String json, boolean async) {
        server.on(Scripts.status(400, "{\"error\":{\"message\":\"You said: my secret\",\"code\":\"bad\"}}"));
        OpenAI client = client(transport, json);

        assertThat(catchThrowable(() -> hello(client, async))).isInstanceOf(BadRequestException.class);

        List<SpanData> spans = recorded.spans(2);
        assertThat(Recorded.map(spans.get(0).getAttributes()))
                .isEqualTo(call("error.type", BadRequestException.class.getName()));
        assertThat(spans.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(Recorded.map(spans.get(1).getAttributes()))
                .isEqualTo(attempt(
                        "http.response.status_code",
                        400L,
                        "http.response.header.x-request-id",
                        List.of("req_1"),
                        "error.type",
                        "400"));
        assertThat(spans.toString()).doesNotContain("my secret").doesNotContain(KEY);
    }

    @Test
    void statusThatIsNeitherSuccessNorErrorIsAnErrorOfTheAttempt() {
        server.always(Scripts.status(304, ""));
        OpenAI client = client();

        ApiStatusException refused = catchThrowableOfType(ApiStatusException.class, () -> hello(client, false));

        List<SpanData> spans = recorded.spans(4);
        assertThat(spans.get(0).getAttributes().get(Attribute.ERROR_TYPE))
                .isEqualTo(refused.getClass().getName());
        assertThat(spans.subList(1, 4))
                .extracting(span -> span.getAttributes().get(Attribute.ERROR_TYPE))
                .containsOnly("304");
        assertThat(spans).extracting(span -> span.getStatus().getStatusCode()).containsOnly(StatusCode.ERROR);
    }

    @Test
    void attemptsThatAllFailMakeTheCallFail() {
        server.always(Scripts.status(503, "{}"));
        OpenAI client = client();

        assertThat(catchThrowable(() -> hello(client, false))).isInstanceOf(InternalServerException.class);

        List<SpanData> spans = recorded.spans(4);
        assertThat(spans.get(0).getAttributes().get(Attribute.ERROR_TYPE))
                .isEqualTo(InternalServerException.class.getName());
        assertThat(spans.subList(1, 4))
                .extracting(span -> span.getAttributes().get(Attribute.ERROR_TYPE))
                .containsOnly("503");
    }

    @Test
    void serverThatIsNotThereIsAnErrorOfCallAndAttempts() {
        OpenAI client = client();
        server.close();

        assertThat(catchThrowable(() -> hello(client, false))).isInstanceOf(ApiConnectionException.class);

        List<SpanData> spans = recorded.spans(4);
        assertThat(Recorded.map(spans.get(0).getAttributes()))
                .isEqualTo(call("error.type", ApiConnectionException.class.getName()));
        assertThat(spans.subList(1, 4))
                .allSatisfy(span -> assertThat(span.getAttributes().get(Attribute.ERROR_TYPE))
                        .contains("Connect"));
    }

    @Test
    void answerThatIsNotUnderstoodIsNoErrorOfTheAttempt() {
        server.on(Scripts.json("oops"));
        OpenAI client = client();

        assertThat(catchThrowable(() -> hello(client, false))).isInstanceOf(ResponseDecodingException.class);

        List<SpanData> spans = recorded.spans(2);
        assertThat(spans.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(spans.get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void responseThatFailedIsAnErrorThoughTheCallSucceeded() {
        server.on(Scripts.json(
                "{\"id\":\"resp_1\",\"object\":\"response\",\"model\":\"m\",\"status\":\"failed\",\"output\":[],"
                        + "\"error\":{\"code\":\"server_error\",\"message\":\"Sorry\"}}"));

        hello(client(), false);

        List<SpanData> spans = recorded.spans(2);
        assertThat(Recorded.map(spans.get(0).getAttributes()))
                .isEqualTo(call(
                        "gen_ai.response.id", "resp_1",
                        "gen_ai.response.model", "m",
                        "gen_ai.response.finish_reasons", List.of("error"),
                        "error.type", "server_error"));
        assertThat(spans.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(spans.get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void callThatIsCanceledEnds(String transport, String json) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.on(Scripts.hangUp().after(over));
        CompletableFuture<?> future = client(transport, json)
                .async()
                .responses()
                .create(p -> p.model("m").input("Hi"));
        server.take();

        future.cancel(true);

        List<SpanData> spans = recorded.spans(2);
        over.countDown();
        assertThat(Recorded.map(spans.get(0).getAttributes())).isEqualTo(call("io.openaisdk.canceled", true));
        assertThat(Recorded.map(spans.get(1).getAttributes())).isEqualTo(attempt());
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson", "okhttp,gson"})
    void callsAtTheSameTimeAreNotMixedUp(String transport, String json) {
        server.choosing(request -> {
            String model = request.body().replaceAll(".*\"model\":\"(m\\d+)\".*", "$1");
            // Each is repeated once, on a thread that has other calls to do.
            boolean again = server.received().stream()
                            .filter(it -> it.body().equals(request.body()))
                            .count()
                    > 1;
            return again ? Scripts.json(HELLO.replace("m-1", "answer of " + model)) : Scripts.status(503, "{}");
        });
        OpenAI client = client(transport, json);
        List<CompletableFuture<?>> calls = new ArrayList<>();
        List<Span> parents = new ArrayList<>();
        List<Span> left = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 50; i++) {
            String model = "m" + i;
            Span parent = recorded.openTelemetry()
                    .getTracer("app")
                    .spanBuilder("parent of " + model)
                    .startSpan();
            within(
                    parent,
                    () -> calls.add(client.async()
                            .responses()
                            .create(p -> p.model(model).input("Hi"))
                            .whenComplete((response, error) -> left.add(Span.current()))));
            parents.add(parent);
        }
        calls.forEach(TracingTest::await);
        parents.forEach(Span::end);

        List<SpanData> spans = recorded.spans(200);
        for (int i = 0; i < 50; i++) {
            String model = "m" + i;
            SpanData call = only(spans, span -> span.getName().equals("chat " + model));
            SpanData parent = only(spans, span -> span.getName().equals("parent of " + model));
            assertThat(call.getParentSpanId()).isEqualTo(parent.getSpanId());
            assertThat(call.getAttributes().get(Attribute.RESPONSE_MODEL)).isEqualTo("answer of " + model);
            List<SpanData> attempts = spans.stream()
                    .filter(span -> span.getParentSpanId().equals(call.getSpanId()))
                    .toList();
            assertThat(attempts).hasSize(2);
            assertThat(server.received().stream()
                            .filter(request -> request.body().contains("\"" + model + "\""))
                            .map(request -> request.header("traceparent")))
                    .containsExactlyInAnyOrderElementsOf(
                            attempts.stream().map(SpanTreeTest::traceparent).toList());
        }
        // Those that were completed at once, by the thread that made them, see the span that this thread has made
        // current.
        left.removeAll(parents);
        assertThat(left).allMatch(span -> !span.getSpanContext().isValid());
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    private static SpanData only(List<SpanData> spans, Predicate<SpanData> which) {
        List<SpanData> found = spans.stream().filter(which).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
