package io.openaisdk.core;

import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.admin.organization.UsageTimeBucket;
import io.openaisdk.api.audio.SpeechAudioDeltaEvent;
import io.openaisdk.api.audio.SpeechStreamEvent;
import io.openaisdk.api.audio.Transcription;
import io.openaisdk.api.audio.TranscriptionCreateResponse;
import io.openaisdk.api.audio.TranscriptionVerbose;
import io.openaisdk.api.beta.responses.BetaFeature;
import io.openaisdk.api.beta.threads.AssistantErrorEvent;
import io.openaisdk.api.beta.threads.AssistantStreamEvent;
import io.openaisdk.api.beta.threads.ThreadMessageDeltaEvent;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is unlike the usual on the wire: other ways to ask for a stream, forms that are JSON at times, texts, cursors. */
class SpecialWireFormatTest extends EndToEndTest {

    private static final FileUpload FILE = FileUpload.of("abc".getBytes(StandardCharsets.UTF_8), "a.bin");

    @OnEveryWay
    void speechHasItsOwnWayToAskForAStream(Way way) {
        server.on(events("data: {\"type\":\"speech.audio.delta\",\"audio\":\"AAAA\"}\n\n", "data: [DONE]\n\n"));

        List<SpeechStreamEvent> events = new ArrayList<>();
        OpenAI client = client(way.combination());
        if (way.async()) {
            Collector<SpeechStreamEvent> collector = new Collector<>();
            client.async()
                    .audio()
                    .speech()
                    .createStreaming(p -> p.model("tts").input("Hi").voice("alloy"))
                    .subscribe(collector);
            events.addAll(collector.all());
        } else {
            try (var stream = client.audio()
                    .speech()
                    .createStreaming(p -> p.model("tts").input("Hi").voice("alloy"))) {
                stream.forEach(events::add);
            }
        }

        assertThat(events).singleElement().isInstanceOf(SpeechAudioDeltaEvent.class);
        assertThat(last().body())
                .isEqualTo("{\"input\":\"Hi\",\"model\":\"tts\",\"voice\":\"alloy\",\"stream_format\":\"sse\"}");
    }

    @OnEveryCombination
    void eventsOfRunsAreToldApartByTheirNames(Combination combination) {
        server.on(events(
                """
                        event: thread.message.delta
                        data: {"id":"m","error":{"message":"not one"},"delta":{}}

                        """,
                "event: error\ndata: {\"message\":\"soft\",\"code\":null,\"param\":null,\"type\":\"x\"}\n\n",
                "event: brand.new\ndata: {\"a\":1}\n\n",
                "event: done\ndata: [DONE]\n\n"));
        List<AssistantStreamEvent> events = new ArrayList<>();

        runs(combination, events);

        assertThat(events).hasSize(3);
        assertThat(events.get(0)).isInstanceOfSatisfying(ThreadMessageDeltaEvent.class, event -> {
            assertThat(event.event()).isEqualTo("thread.message.delta");
            assertThat(event.data().id()).isEqualTo("m");
        });
        assertThat(events.get(1)).isInstanceOfSatisfying(AssistantErrorEvent.class, event -> assertThat(
                        event.data().message())
                .isEqualTo("soft"));
        assertThat(events.get(2)).isInstanceOfSatisfying(UnknownVariant.class, event -> assertThat(
                        event.json().toString())
                .isEqualTo("{\"event\":\"brand.new\",\"data\":{\"a\":1}}"));
        assertThat(last().header("OpenAI-Beta")).isEqualTo("assistants=v2");
        assertThat(last().body()).isEqualTo("{\"assistant_id\":\"asst_1\",\"stream\":true}");
    }

    @OnEveryCombination
    void aRunWhoseStreamReportsAnErrorFails(Combination combination) {
        server.on(events("event: oops\ndata: {\"error\":{\"message\":\"boom\",\"code\":\"c1\"}}\n\n"));

        assertThatThrownBy(() -> runs(combination, new ArrayList<>()))
                .isInstanceOf(StreamErrorException.class)
                .hasMessageContaining("boom");
    }

    @SuppressWarnings("deprecation") // until the service takes assistants away
    private void runs(Combination combination, List<AssistantStreamEvent> events) {
        try (var stream =
                client(combination).beta().threads().runs().createStreaming("thread_1", p -> p.assistantId("asst_1"))) {
            stream.forEach(events::add);
        }
    }

    @OnEveryCombination
    void aFormIsJsonWhereNoFileIsPartOfIt(Combination combination) {
        Script file = json("{\"id\":\"cfile_1\"}");
        server.on(file, file);
        OpenAI client = client(combination);

        client.containers().files().create("cntr_1", p -> p.fileId("file_1"));
        client.containers().files().create("cntr_1", p -> p.file(FILE));

        Received byId = server.received().get(0);
        assertThat(byId.header("Content-Type")).isEqualTo("application/json");
        assertThat(byId.body()).isEqualTo("{\"file_id\":\"file_1\"}");
        Received byContent = server.received().get(1);
        assertThat(byContent.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(byContent.body())
                .contains("name=\"file\"; filename=\"a.bin\"")
                .contains("abc");
    }

    @OnEveryCombination
    void oneFileAndSeveralHaveOtherNames(Combination combination) {
        Script images = json("{\"created\":1,\"data\":[]}");
        server.on(images, images);
        OpenAI client = client(combination);

        client.images().edit(p -> p.image(FILE).prompt("A hat"));
        client.images().edit(p -> p.image(List.of(FILE, FILE)).prompt("A hat"));

        assertThat(server.received().get(0).body()).contains("name=\"image\"; filename=\"a.bin\"");
        assertThat(server.received().get(1).body().split("name=\"image\\[\\]\"; filename=\"a.bin\"", -1))
                .hasSize(3);
    }

    @OnEveryCombination
    void aCallIsASessionNextToAnOffer(Combination combination) {
        server.on(text(201, "application/sdp", "v=0 answer", "Location: /v1/realtime/calls/rtc_1"));

        try (var answer = client(combination).realtime().calls().create(p -> p.sdp("v=0 offer")
                .session(s -> s.model("gpt-realtime")))) {
            assertThat(answer.http().headers().first("Location")).contains("/v1/realtime/calls/rtc_1");
            assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).isEqualTo("v=0 answer");
        }

        Received request = last();
        assertThat(request.header("Accept")).isEqualTo("application/sdp");
        assertThat(request.body())
                .contains("name=\"sdp\"\r\nContent-Type: application/sdp\r\n\r\nv=0 offer\r\n")
                .contains("name=\"session\"\r\nContent-Type: application/json\r\n\r\n{\"type\":\"realtime\",")
                .contains("\"model\":\"gpt-realtime\"}\r\n")
                .doesNotContain("filename");
    }

    @OnEveryCombination
    void aTranscriptionIsAsDetailedAsItsFormat(Combination combination) {
        server.on(
                json("{\"text\":\"Hello\"}"),
                text(200, "text/plain; charset=utf-8", "Hello\n"),
                text(200, "text/plain", "{\"text\":\"Hello\"}"));
        OpenAI client = client(combination);
        List<TranscriptionCreateResponse> all = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            all.add(client.audio().transcriptions().create(p -> p.model("whisper-1")
                    .file(FILE)));
        }

        assertThat(all.get(0)).isInstanceOf(Transcription.class);
        assertThat(all.get(1)).isEqualTo(new TranscriptionCreateResponse.Text("Hello\n"));
        assertThat(all.get(2)).isInstanceOf(Transcription.class);
        assertThat(all).extracting(TranscriptionCreateResponse::text).containsExactly("Hello", "Hello\n", "Hello");
    }

    @OnEveryCombination
    void aTranscriptOfSilenceIsTheVerboseOneThatWasAskedFor(Combination combination) {
        server.on(json(
                "{\"task\":\"transcribe\",\"language\":\"english\",\"duration\":1.5,\"text\":\"\",\"segments\":[]}"));

        TranscriptionCreateResponse answer = client(combination)
                .audio()
                .transcriptions()
                .create(p -> p.model("whisper-1").responseFormat("verbose_json").file(FILE));

        assertThat(answer).isInstanceOf(TranscriptionVerbose.class);
    }

    @OnEveryWay
    void usageHasPagesOfItsOwn(Way way) {
        server.on(
                json(
                        "{\"object\":\"page\",\"data\":[{\"object\":\"bucket\",\"start_time\":1,\"end_time\":2,\"results\":[]}],"
                                + "\"has_more\":true,\"next_page\":\"p2\"}"),
                json(
                        "{\"object\":\"page\",\"data\":[{\"object\":\"bucket\",\"start_time\":2,\"end_time\":3,\"results\":[]}],"
                                + "\"has_more\":false,\"next_page\":null}"));
        OpenAI client =
                closing(way.combination().builder(server).adminKey("sk-admin").build());
        List<Long> starts = new ArrayList<>();
        if (way.async()) {
            Collector<UsageTimeBucket> collector = new Collector<>();
            Way.await(client.async().admin().organization().usage().completions(p -> p.startTime(1)))
                    .autoPage()
                    .subscribe(collector);
            collector.all().forEach(bucket -> starts.add(bucket.startTime()));
        } else {
            client.admin()
                    .organization()
                    .usage()
                    .completions(p -> p.startTime(1))
                    .autoPage()
                    .forEach(bucket -> starts.add(bucket.startTime()));
        }

        assertThat(starts).containsExactly(1L, 2L);
        assertThat(server.received())
                .extracting(Received::line)
                .containsExactly(
                        "GET /v1/organization/usage/completions?start_time=1",
                        "GET /v1/organization/usage/completions?start_time=1&page=p2");
        assertThat(last().header("Authorization")).isEqualTo("Bearer sk-admin");
    }

    @OnEveryCombination
    void betaFeaturesAreSwitchedOnByAHeader(Combination combination) {
        server.on(json(Answers.RESPONSE));

        client(combination).beta().responses().create(p -> p.model("gpt-5.5")
                .input("Hi")
                .addBeta(BetaFeature.RESPONSES_MULTI_AGENT_V1)
                .addBeta("another=v2"));

        assertThat(last().line()).isEqualTo("POST /v1/responses?beta=true");
        assertThat(last().header("openai-beta"))
                .isEqualTo(BetaFeature.RESPONSES_MULTI_AGENT_V1.value() + ",another=v2");
        assertThat(last().body()).isEqualTo("{\"input\":\"Hi\",\"model\":\"gpt-5.5\"}");
    }

    private Received last() {
        return server.received().get(server.received().size() - 1);
    }
}
