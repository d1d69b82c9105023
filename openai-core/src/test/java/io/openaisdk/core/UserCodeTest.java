package io.openaisdk.core;

import static io.openaisdk.core.Answers.chunk;
import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.chat.completions.ChatCompletionCreateParams;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.finetuning.FineTuningJob;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.testsupport.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The code that users are shown, as it stands there. */
class UserCodeTest extends EndToEndTest {

    @OnEveryCombination
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void fromEnv(Combination combination) {
        server.on(hello());
        Map<String, String> properties = Map.of(
                "openai.apiKey", "sk-env",
                "openai.baseUrl", server.url(),
                "openai.transport", combination.transportName(),
                "openai.json", combination.jsonName());
        properties.forEach(System::setProperty);
        try {
            OpenAI client = closing(OpenAIClient.fromEnv());
            Response r = client.responses().create(p -> p.model("gpt-5.5").input("Say hello"));
            assertThat(r.outputText()).isEqualTo("Hello");
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
        assertThat(server.received().get(0).header("Authorization")).isEqualTo("Bearer sk-env");
    }

    @OnEveryCombination
    void createAResponse(Combination combination) {
        OpenAI client = client(combination);
        server.on(hello());

        Response r = client.responses().create(p -> p.model("gpt-5.5").input("Say hello"));

        assertThat(r.outputText()).isEqualTo("Hello");
        assertThat(r.http().orElseThrow().requestId()).contains("req_1");
    }

    @OnEveryCombination
    void streamAResponse(Combination combination) {
        OpenAI client = client(combination);
        server.on(events(delta("Hel", 1), delta("lo", 2), completed(3)));
        StringBuilder out = new StringBuilder();

        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model("gpt-5.5").input("..."))) {
            for (ResponseStreamEvent event : events) {
                if (event instanceof ResponseTextDeltaEvent delta) {
                    out.append(delta.delta());
                }
            }
        }

        assertThat(out).hasToString("Hello");
    }

    @OnEveryCombination
    void chat(Combination combination) {
        OpenAI client = client(combination);
        server.on(json(Answers.CHAT));

        ChatCompletion c =
                client.chat().completions().create(p -> p.model("gpt-5.5").addUserMessage("Hi"));
        String text = c.choices().get(0).message().content().orElse("");

        assertThat(text).isEqualTo("Hello");
        assertThat(server.received().get(0).body())
                .isEqualTo("{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"model\":\"gpt-5.5\"}");
    }

    @OnEveryCombination
    void aFuture(Combination combination) {
        OpenAI client = client(combination);
        server.on(hello());

        CompletableFuture<Response> f =
                client.async().responses().create(p -> p.model("gpt-5.5").input("Hi"));

        assertThat(f.join().outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void subscribeToAStream(Combination combination) {
        OpenAI client = client(combination);
        server.on(events(chunk("Hel"), chunk("lo"), "data: [DONE]\n\n"));
        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
                .model("gpt-5.5")
                .addUserMessage("Hi")
                .build();
        Collector<ChatCompletionChunk> flowSubscriber = new Collector<>();

        client.async().chat().completions().createStreaming(params).subscribe(flowSubscriber);

        assertThat(flowSubscriber.all())
                .extracting(chunk -> chunk.choices().get(0).delta().content().orElse(""))
                .containsExactly("Hel", "lo");
    }

    @OnEveryCombination
    void goThroughAList(Combination combination) {
        OpenAI client = client(combination);
        server.on(json("{\"data\":[{\"id\":\"ftjob_1\"}],\"has_more\":false}"));
        List<String> ids = new ArrayList<>();

        for (FineTuningJob job :
                client.fineTuning().jobs().list(p -> p.limit(20)).autoPage()) {
            ids.add(job.id());
        }

        assertThat(ids).containsExactly("ftjob_1");
        assertThat(server.received()).extracting(Received::line).containsExactly("GET /v1/fine_tuning/jobs?limit=20");
    }

    @OnEveryCombination
    void uploadAFile(Combination combination, @TempDir Path directory) throws IOException {
        OpenAI client = client(combination);
        server.on(json(Answers.FILE));
        Path file = Files.writeString(directory.resolve("input.jsonl"), "{}\n");

        FileObject uploaded = client.files().create(p -> p.file(file).purpose(FilePurpose.FINE_TUNE));

        assertThat(uploaded.id()).isEqualTo("file_1");
        assertThat(server.received().get(0).body())
                .contains("fine-tune", "filename=\"input.jsonl\"", "\r\n\r\n{}\n\r\n");
    }

    @OnEveryCombination
    void aRawAnswer(Combination combination) {
        OpenAI client = client(combination);
        server.on(json(Answers.RESPONSE, "x-ratelimit-remaining-requests: 59", "X-Twice: a", "x-twice: b"));
        ResponseCreateParams params =
                ResponseCreateParams.builder().model("gpt-5.5").input("Hi").build();

        RawResponse<Response> raw = client.raw().responses().create(params);

        assertThat(raw.status()).isEqualTo(200);
        assertThat(raw.headers().first("Content-Type")).contains("application/json");
        assertThat(raw.headers().all("x-TWICE")).containsExactly("a", "b");
        assertThat(raw.requestId()).contains("req_1");
        assertThat(raw.rateLimits().requests().orElseThrow().remaining()).contains(59L);
        assertThat(raw.attempts()).isEqualTo(1);
        assertThat(raw.body()).isEqualTo(Answers.RESPONSE);
        assertThat(raw.parse().outputText()).isEqualTo("Hello");
        assertThat(raw.parse()).isSameAs(raw.parse());
    }

    @OnEveryCombination
    void otherOptionsForOneCall(Combination combination) {
        OpenAI client = client(combination);
        ResponseCreateParams params =
                ResponseCreateParams.builder().model("gpt-5.5").input("Hi").build();
        server.on(hello(), hello());

        client.withOptions(o -> o.timeout(Duration.ofSeconds(5))
                        .maxRetries(5)
                        .putHeader("X-Team", "blue")
                        .putQueryParam("debug", "1")
                        .organization("org-1")
                        .project("proj-1")
                        .apiKey("sk-other"))
                .responses()
                .create(params);
        client.responses().create(params);

        Received changed = server.received().get(0);
        assertThat(changed.target()).isEqualTo("/v1/responses?debug=1");
        assertThat(changed.header("X-Team")).isEqualTo("blue");
        assertThat(changed.header("OpenAI-Organization")).isEqualTo("org-1");
        assertThat(changed.header("OpenAI-Project")).isEqualTo("proj-1");
        assertThat(changed.header("Authorization")).isEqualTo("Bearer sk-other");
        Received plain = server.received().get(1);
        assertThat(plain.target()).isEqualTo("/v1/responses");
        assertThat(plain.headerNames()).doesNotContain("x-team", "openai-organization", "openai-project");
        assertThat(plain.header("Authorization")).isEqualTo("Bearer " + Combination.KEY);
    }

    /** A class of an application. */
    record Weather(String place, int degrees) {}

    @OnEveryWay
    void classesOfTheApplication(Way way) {
        OpenAI client = client(way.combination());
        server.on(json("{\"place\":\"Kiel\",\"degrees\":9}"), hello());
        Weather sent = new Weather("Bonn", -3);

        Weather weather = way.call(
                client,
                it -> it.request("PUT", "/weather", sent, Weather.class),
                it -> it.request("PUT", "/weather", sent, Weather.class));
        Response model = way.call(
                client,
                it -> it.request("GET", "/responses/resp_1", null, Response.class),
                it -> it.request("GET", "/responses/resp_1", null, Response.class));

        assertThat(weather).isEqualTo(new Weather("Kiel", 9));
        assertThat(server.received().get(0).line()).isEqualTo("PUT /v1/weather");
        assertThat(server.received().get(0).body()).isEqualTo("{\"place\":\"Bonn\",\"degrees\":-3}");
        assertThat(model.outputText()).isEqualTo("Hello");
        assertThat(model.http().orElseThrow().requestId()).contains("req_1");
    }

    @OnEveryWay
    void pathsThatNoOperationHas(Way way) {
        OpenAI client = client(way.combination());
        server.on(json("{\"b\":[1,2.50,null]}"));

        JsonValue any = way.call(
                client,
                it -> it.post("/undocumented", JsonValue.of(Map.of("a", 1))),
                it -> it.post("/undocumented", JsonValue.of(Map.of("a", 1))));

        assertThat(any).hasToString("{\"b\":[1,2.50,null]}");
        assertThat(server.received().get(0).line()).isEqualTo("POST /v1/undocumented");
        assertThat(server.received().get(0).body()).isEqualTo("{\"a\":1}");
    }
}
