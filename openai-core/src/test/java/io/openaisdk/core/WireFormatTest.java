package io.openaisdk.core;

import static io.openaisdk.core.Answers.chunk;
import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.AsyncOpenAI;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.embeddings.CreateEmbeddingResponse;
import io.openaisdk.api.embeddings.EmbeddingCreateParams;
import io.openaisdk.api.embeddings.EmbeddingEncodingFormat;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.ResponseIncludable;
import io.openaisdk.api.shared.SortOrder;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each operation puts on the wire, to the letter. */
class WireFormatTest extends EndToEndTest {

    /** Most libraries send no length where there is no body, and some that of none. */
    private static final List<@Nullable String> LENGTH_OF_NOTHING = Arrays.asList(null, "0");

    private static final String LIST = "{\"object\":\"list\",\"data\":[],\"has_more\":false}";

    @OnEveryWay
    void theHeadersOfACall(Way way) {
        Received request = sent(
                way,
                hello(),
                it -> it.responses().create(p -> p.model("gpt-5.5").input("Say hello")),
                it -> it.responses().create(p -> p.model("gpt-5.5").input("Say hello")));

        assertThat(request.header("Host")).isEqualTo(server.host());
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Combination.KEY);
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("User-Agent")).matches("openai-sdk-java/\\S+");
        assertThat(request.headerNames())
                .doesNotHaveDuplicates()
                .isSubsetOf(
                        "host",
                        "authorization",
                        "accept",
                        "content-type",
                        "content-length",
                        "user-agent",
                        "connection",
                        "accept-encoding",
                        "idempotency-key");
    }

    @OnEveryWay
    void responsesCreate(Way way) {
        Received request = sent(
                way,
                hello(),
                it -> it.responses().create(p -> p.model("gpt-5.5")
                        .input("Grüße, \"Welt\"\n☃ 😀")
                        .temperature(0.5)
                        .maxOutputTokens(100)
                        .instructionsNull()
                        .putMetadata("team", "blue")
                        .reasoning(r -> r.effort("low"))
                        .addInclude(ResponseIncludable.MESSAGE_OUTPUT_TEXT_LOGPROBS)
                        .putAdditionalProperty("x_new", JsonValue.of(List.of(1, 2)))),
                it -> it.responses().create(p -> p.model("gpt-5.5")
                        .input("Grüße, \"Welt\"\n☃ 😀")
                        .temperature(0.5)
                        .maxOutputTokens(100)
                        .instructionsNull()
                        .putMetadata("team", "blue")
                        .reasoning(r -> r.effort("low"))
                        .addInclude(ResponseIncludable.MESSAGE_OUTPUT_TEXT_LOGPROBS)
                        .putAdditionalProperty("x_new", JsonValue.of(List.of(1, 2)))));

        assertThat(request.line()).isEqualTo("POST /v1/responses");
        assertThat(request.body()).isEqualTo("""
                        {"include":["message.output_text.logprobs"],"input":"Grüße, \\"Welt\\"\\n☃ 😀",\
                        "instructions":null,"max_output_tokens":100,"metadata":{"team":"blue"},"model":"gpt-5.5",\
                        "reasoning":{"effort":"low"},"temperature":0.5,"x_new":[1,2]}""");
    }

    @OnEveryWay
    void responsesCreateStreaming(Way way) {
        Received request = sentStreaming(
                way,
                events(completed(1)),
                it -> it.responses().createStreaming(p -> p.model("gpt-5.5").input("Hi")),
                it -> it.responses().createStreaming(p -> p.model("gpt-5.5").input("Hi")));

        assertThat(request.line()).isEqualTo("POST /v1/responses");
        assertThat(request.header("Accept")).isEqualTo("text/event-stream");
        assertThat(request.body()).isEqualTo("{\"input\":\"Hi\",\"model\":\"gpt-5.5\",\"stream\":true}");
    }

    @OnEveryWay
    void responsesRetrieve(Way way) {
        Received request = sent(
                way,
                hello(),
                it -> it.responses()
                        .retrieve("resp 1/ä", p -> p.addInclude("a b&c").addInclude("d=e")),
                it -> it.responses()
                        .retrieve("resp 1/ä", p -> p.addInclude("a b&c").addInclude("d=e")));

        assertThat(request.line())
                .isEqualTo("GET /v1/responses/resp%201%2F%C3%A4?include%5B%5D=a+b%26c&include%5B%5D=d%3De");
        assertThat(request.headerNames()).doesNotContain("content-type", "transfer-encoding");
        assertThat(request.header("Content-Length")).isIn(LENGTH_OF_NOTHING);
    }

    @OnEveryWay
    void responsesRetrieveStreaming(Way way) {
        Received request = sentStreaming(
                way,
                events(completed(1)),
                it -> it.responses()
                        .retrieveStreaming("resp_1", p -> p.startingAfter(3).includeObfuscation(false)),
                it -> it.responses()
                        .retrieveStreaming("resp_1", p -> p.startingAfter(3).includeObfuscation(false)));

        assertThat(request.line())
                .isEqualTo("GET /v1/responses/resp_1?include_obfuscation=false&starting_after=3&stream=true");
        assertThat(request.header("Accept")).isEqualTo("text/event-stream");
        assertThat(request.body()).isEmpty();
    }

    @OnEveryWay
    void responsesDelete(Way way) {
        server.on(exchange -> exchange.answer(200, "text/plain", "whatever, nobody reads it"));
        OpenAI client = client(way.combination());
        if (way.async()) {
            Way.await(client.async().responses().delete("resp_1"));
        } else {
            client.responses().delete("resp_1");
        }

        Received request = server.received().get(0);
        assertThat(request.line()).isEqualTo("DELETE /v1/responses/resp_1");
        assertThat(request.header("Accept")).isEqualTo("*/*");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.body()).isEmpty();
    }

    @OnEveryWay
    void responsesCancel(Way way) {
        Received request = sent(way, hello(), it -> it.responses().cancel("resp_1"), it -> it.responses()
                .cancel("resp_1"));

        assertThat(request.line()).isEqualTo("POST /v1/responses/resp_1/cancel");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("Content-Length")).isEqualTo("0");
        assertThat(request.body()).isEmpty();
    }

    @OnEveryWay
    void responsesCompact(Way way) {
        Received request = sent(
                way,
                json("{\"object\":\"response.compaction\",\"id\":\"resp_2\",\"output\":[],\"created_at\":1}"),
                it -> it.responses().compact(p -> p.model("gpt-5.5").previousResponseId("resp_1")),
                it -> it.responses().compact(p -> p.model("gpt-5.5").previousResponseId("resp_1")));

        assertThat(request.line()).isEqualTo("POST /v1/responses/compact");
        assertThat(request.body()).isEqualTo("{\"model\":\"gpt-5.5\",\"previous_response_id\":\"resp_1\"}");
    }

    @OnEveryWay
    void responsesInputItems(Way way) {
        Received request = sentPage(
                way,
                it -> it.responses().inputItems().list("resp_1", p -> p.limit(2)
                        .order(SortOrder.ASC)
                        .after("msg_0")
                        .addInclude("x")),
                it -> it.responses().inputItems().list("resp_1", p -> p.limit(2)
                        .order(SortOrder.ASC)
                        .after("msg_0")
                        .addInclude("x")));

        assertThat(request.line())
                .isEqualTo("GET /v1/responses/resp_1/input_items?after=msg_0&include%5B%5D=x&limit=2&order=asc");
    }

    @OnEveryWay
    void responsesInputTokens(Way way) {
        Received request = sent(
                way,
                json("{\"object\":\"response.input_tokens\",\"input_tokens\":11}"),
                it -> it.responses().inputTokens().count(p -> p.model("gpt-5.5").input("Hi")),
                it -> it.responses().inputTokens().count(p -> p.model("gpt-5.5").input("Hi")));

        assertThat(request.line()).isEqualTo("POST /v1/responses/input_tokens");
        assertThat(request.body()).isEqualTo("{\"input\":\"Hi\",\"model\":\"gpt-5.5\"}");
    }

    @OnEveryWay
    void chatCompletionsCreate(Way way) {
        Received request = sent(
                way,
                json(Answers.CHAT),
                it -> it.chat().completions().create(p -> p.model("gpt-5.5")
                        .addDeveloperMessage("Be brief")
                        .addUserMessage("Hi")
                        .stop(List.of("a", "b"))
                        .logitBias(Map.of("50256", -100L))),
                it -> it.chat().completions().create(p -> p.model("gpt-5.5")
                        .addDeveloperMessage("Be brief")
                        .addUserMessage("Hi")
                        .stop(List.of("a", "b"))
                        .logitBias(Map.of("50256", -100L))));

        assertThat(request.line()).isEqualTo("POST /v1/chat/completions");
        assertThat(request.body()).isEqualTo("""
                        {"logit_bias":{"50256":-100},"messages":[{"role":"developer","content":"Be brief"},\
                        {"role":"user","content":"Hi"}],"model":"gpt-5.5","stop":["a","b"]}""");
    }

    @OnEveryWay
    void chatCompletionsCreateStreaming(Way way) {
        Received request = sentStreaming(
                way,
                events(chunk("Hi"), "data: [DONE]\n\n"),
                it -> it.chat().completions().createStreaming(p -> p.model("gpt-5.5")
                        .addUserMessage("Hi")
                        .streamOptions(o -> o.includeUsage(true))),
                it -> it.chat().completions().createStreaming(p -> p.model("gpt-5.5")
                        .addUserMessage("Hi")
                        .streamOptions(o -> o.includeUsage(true))));

        assertThat(request.line()).isEqualTo("POST /v1/chat/completions");
        assertThat(request.body()).isEqualTo("""
                        {"messages":[{"role":"user","content":"Hi"}],"model":"gpt-5.5",\
                        "stream_options":{"include_usage":true},"stream":true}""");
    }

    @OnEveryWay
    void chatCompletionsRetrieve(Way way) {
        Received request =
                sent(way, json(Answers.CHAT), it -> it.chat().completions().retrieve("chatcmpl_1"), it -> it.chat()
                        .completions()
                        .retrieve("chatcmpl_1"));

        assertThat(request.line()).isEqualTo("GET /v1/chat/completions/chatcmpl_1");
    }

    @OnEveryWay
    void chatCompletionsUpdate(Way way) {
        Received request = sent(
                way,
                json(Answers.CHAT),
                it -> it.chat().completions().update("chatcmpl_1", p -> p.putMetadata("a", "b")),
                it -> it.chat().completions().update("chatcmpl_1", p -> p.putMetadata("a", "b")));

        assertThat(request.line()).isEqualTo("POST /v1/chat/completions/chatcmpl_1");
        assertThat(request.body()).isEqualTo("{\"metadata\":{\"a\":\"b\"}}");
    }

    @OnEveryWay
    void chatCompletionsList(Way way) {
        Received request = sentPage(
                way,
                it -> it.chat()
                        .completions()
                        .list(p -> p.model("gpt-5.5").putMetadata("team", "a b").limit(5)),
                it -> it.chat()
                        .completions()
                        .list(p -> p.model("gpt-5.5").putMetadata("team", "a b").limit(5)));

        assertThat(request.line()).isEqualTo("GET /v1/chat/completions?limit=5&metadata%5Bteam%5D=a+b&model=gpt-5.5");
    }

    @OnEveryWay
    void chatCompletionsDelete(Way way) {
        Received request = sent(
                way,
                json("{\"object\":\"chat.completion.deleted\",\"id\":\"chatcmpl_1\",\"deleted\":true}"),
                it -> it.chat().completions().delete("chatcmpl_1"),
                it -> it.chat().completions().delete("chatcmpl_1"));

        assertThat(request.line()).isEqualTo("DELETE /v1/chat/completions/chatcmpl_1");
        assertThat(request.header("Accept")).isEqualTo("application/json");
    }

    @OnEveryWay
    void chatCompletionsMessages(Way way) {
        Received request = sentPage(
                way,
                it -> it.chat().completions().messages().list("chatcmpl_1", p -> p.order("desc")),
                it -> it.chat().completions().messages().list("chatcmpl_1", p -> p.order("desc")));

        assertThat(request.line()).isEqualTo("GET /v1/chat/completions/chatcmpl_1/messages?order=desc");
    }

    @OnEveryWay
    void completionsCreate(Way way) {
        Received request = sent(
                way,
                json("{\"id\":\"cmpl_1\",\"object\":\"text_completion\",\"created\":1,\"model\":\"m\",\"choices\":[]}"),
                it -> it.completions().create(p -> p.model("m").prompt("Once")),
                it -> it.completions().create(p -> p.model("m").prompt("Once")));

        assertThat(request.line()).isEqualTo("POST /v1/completions");
        assertThat(request.body()).isEqualTo("{\"model\":\"m\",\"prompt\":\"Once\"}");
    }

    @OnEveryWay
    void completionsCreateStreaming(Way way) {
        Received request = sentStreaming(
                way,
                events("data: {\"id\":\"cmpl_1\",\"choices\":[]}\n\ndata: [DONE]\n\n"),
                it -> it.completions().createStreaming(p -> p.model("m").promptNull()),
                it -> it.completions().createStreaming(p -> p.model("m").promptNull()));

        assertThat(request.body()).isEqualTo("{\"model\":\"m\",\"prompt\":null,\"stream\":true}");
    }

    @OnEveryWay
    void embeddingsAreAskedForAsBase64(Way way) {
        server.on(json("""
                {"object":"list","data":[{"object":"embedding","index":0,"embedding":"AACAPwAAAMAAAAA/"}],\
                "model":"m","usage":{"prompt_tokens":1,"total_tokens":1}}"""));

        CreateEmbeddingResponse answer = way.call(
                client(way.combination()),
                it -> it.embeddings().create(p -> p.model("m").input("Hi").dimensions(3)),
                it -> it.embeddings().create(p -> p.model("m").input("Hi").dimensions(3)));

        assertThat(answer.data().get(0).embedding()).containsExactly(1f, -2f, 0.5f);
        Received request = server.received().get(0);
        assertThat(request.line()).isEqualTo("POST /v1/embeddings");
        assertThat(request.body())
                .isEqualTo("{\"dimensions\":3,\"encoding_format\":\"base64\",\"input\":\"Hi\",\"model\":\"m\"}");
    }

    @OnEveryWay
    void embeddingsAreAskedForAsTheCallerWants(Way way) {
        Script floats = json("{\"data\":[{\"index\":0,\"embedding\":[1.0,-2,5e-1]}],\"model\":\"m\"}");
        server.on(floats, floats);
        OpenAI client = client(way.combination());
        EmbeddingCreateParams typed = EmbeddingCreateParams.builder()
                .model("m")
                .input(List.of("a", "b"))
                .encodingFormat(EmbeddingEncodingFormat.FLOAT)
                .build();
        EmbeddingCreateParams untyped = EmbeddingCreateParams.builder()
                .model("m")
                .inputTokens(List.of(1L, 2L))
                .putAdditionalProperty("encoding_format", JsonValue.of(null))
                .build();

        CreateEmbeddingResponse answer = way.call(client, it -> it.embeddings().create(typed), it -> it.embeddings()
                .create(typed));
        assertThat(answer.data().get(0).embedding()).containsExactly(1f, -2f, 0.5f);
        way.call(client, it -> it.embeddings().create(untyped), it -> it.embeddings()
                .create(untyped));

        assertThat(server.received())
                .extracting(Received::body)
                .containsExactly(
                        "{\"encoding_format\":\"float\",\"input\":[\"a\",\"b\"],\"model\":\"m\"}",
                        "{\"encoding_format\":null,\"input\":[1,2],\"model\":\"m\"}");
    }

    @OnEveryWay
    void modelsRetrieve(Way way) {
        Received request = sent(
                way,
                json("{\"id\":\"ft:gpt:a/b\",\"object\":\"model\",\"created\":1,\"owned_by\":\"me\"}"),
                it -> it.models().retrieve("ft:gpt:a/b"),
                it -> it.models().retrieve("ft:gpt:a/b"));

        assertThat(request.line()).isEqualTo("GET /v1/models/ft:gpt:a%2Fb");
    }

    @OnEveryWay
    void modelsList(Way way) {
        Received request =
                sentPage(way, it -> it.models().list(), it -> it.models().list());

        assertThat(request.line()).isEqualTo("GET /v1/models");
    }

    @OnEveryWay
    void modelsDelete(Way way) {
        Received request = sent(
                way,
                json("{\"id\":\"m\",\"object\":\"model\",\"deleted\":true}"),
                it -> it.models().delete("m"),
                it -> it.models().delete("m"));

        assertThat(request.line()).isEqualTo("DELETE /v1/models/m");
    }

    @OnEveryWay
    void moderationsCreate(Way way) {
        Received request = sent(
                way,
                json("{\"id\":\"modr_1\",\"model\":\"m\",\"results\":[]}"),
                it -> it.moderations().create(p -> p.input(List.of("a", "b"))),
                it -> it.moderations().create(p -> p.input(List.of("a", "b"))));

        assertThat(request.line()).isEqualTo("POST /v1/moderations");
        assertThat(request.body()).isEqualTo("{\"input\":[\"a\",\"b\"]}");
    }

    @OnEveryWay
    void filesCreate(Way way) {
        FileCreateParams params = FileCreateParams.builder()
                .file("{\"a\":\"ä\"}\n".getBytes(StandardCharsets.UTF_8), "da\"ten ☃.jsonl")
                .purpose(FilePurpose.BATCH)
                .expiresAfter(e -> e.seconds(3600))
                .build();
        Received request = sent(way, json(Answers.FILE), it -> it.files().create(params), it -> it.files()
                .create(params));

        assertThat(request.line()).isEqualTo("POST /v1/files");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Content-Type")).matches("multipart/form-data; boundary=[0-9a-f]{32}");
        assertThat(request.header("Transfer-Encoding")).isNull();
        assertThat(request.body().replace(boundary(request), "B"))
                .isEqualTo("""
                        --B
                        Content-Disposition: form-data; name="expires_after[anchor]"

                        created_at
                        --B
                        Content-Disposition: form-data; name="expires_after[seconds]"

                        3600
                        --B
                        Content-Disposition: form-data; name="purpose"

                        batch
                        --B
                        Content-Disposition: form-data; name="file"; filename="da%22ten ☃.jsonl"
                        Content-Type: application/octet-stream

                        {"a":"ä"}|
                        --B--
                        """.replace("\n", "\r\n").replace("|", "\n"));
    }

    @OnEveryWay
    void aFileOfUnknownLengthIsSentInChunks(Way way) {
        FileCreateParams params = FileCreateParams.builder()
                .file(new ByteArrayInputStream(new byte[] {'h', 'i'}), "a.png")
                .purpose(FilePurpose.VISION)
                .build();
        Received request = sent(way, json(Answers.FILE), it -> it.files().create(params), it -> it.files()
                .create(params));

        assertThat(request.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(request.header("Content-Length")).isNull();
        assertThat(request.body()).contains("filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nhi\r\n--");
    }

    @OnEveryWay
    void filesRetrieve(Way way) {
        Received request = sent(way, json(Answers.FILE), it -> it.files().retrieve("file_1"), it -> it.files()
                .retrieve("file_1"));

        assertThat(request.line()).isEqualTo("GET /v1/files/file_1");
    }

    @OnEveryWay
    void filesList(Way way) {
        Received request = sentPage(
                way,
                it -> it.files().list(p -> p.purpose("fine-tune").limit(20).putAdditionalQueryParam("x", "1")),
                it -> it.files().list(p -> p.purpose("fine-tune").limit(20).putAdditionalQueryParam("x", "1")));

        assertThat(request.line()).isEqualTo("GET /v1/files?limit=20&purpose=fine-tune&x=1");
    }

    @OnEveryWay
    void filesDelete(Way way) {
        Received request = sent(
                way,
                json("{\"id\":\"file_1\",\"object\":\"file\",\"deleted\":true}"),
                it -> it.files().delete("file_1"),
                it -> it.files().delete("file_1"));

        assertThat(request.line()).isEqualTo("DELETE /v1/files/file_1");
    }

    @OnEveryWay
    void filesContent(Way way) {
        server.on(exchange -> exchange.answer(200, "application/octet-stream", new byte[] {0, 1, (byte) 0xff}));
        OpenAI client = client(way.combination());

        byte[] bytes = way.async()
                ? Way.await(client.async().files().content("file_1").thenCompose(it -> it.bytes()))
                : client.files().content("file_1").bytes();

        assertThat(bytes).containsExactly(0, 1, 0xff);
        Received request = server.received().get(0);
        assertThat(request.line()).isEqualTo("GET /v1/files/file_1/content");
        assertThat(request.header("Accept")).isEqualTo("application/binary");
    }

    @OnEveryWay
    void rawPaths(Way way) {
        server.on(json("1"), json("2"), json("3"), json("4"), json(""));
        OpenAI client = client(way.combination());
        JsonValue body = JsonValue.of(Map.of("a", "b"));

        way.call(client, it -> it.get("/x?q=a%20b&r=1"), it -> it.get("/x?q=a%20b&r=1"));
        way.call(client, it -> it.post("x", body), it -> it.post("x", body));
        way.call(client, it -> it.put("/x", body), it -> it.put("/x", body));
        way.call(client, it -> it.patch("/x/", body), it -> it.patch("/x/", body));
        JsonValue nothing = way.call(client, it -> it.delete("/x"), it -> it.delete("/x"));

        assertThat(nothing.isNull()).isTrue();
        assertThat(server.received())
                .extracting(it -> it.line() + " " + it.body())
                .containsExactly(
                        "GET /v1/x?q=a%20b&r=1 ",
                        "POST /v1/x {\"a\":\"b\"}",
                        "PUT /v1/x {\"a\":\"b\"}",
                        "PATCH /v1/x/ {\"a\":\"b\"}",
                        "DELETE /v1/x ");
    }

    @OnEveryWay
    void aKeyGoesToNoOtherHost(Way way) {
        try (LoopbackServer other = new LoopbackServer()) {
            other.on(json("{}"));
            String address = "http://" + other.host() + "/elsewhere";
            way.call(client(way.combination()), it -> it.get(address), it -> it.get(address));

            assertThat(other.received().get(0).line()).isEqualTo("GET /elsewhere");
            assertThat(other.received().get(0).header("Authorization")).isNull();
        }
    }

    @OnEveryWay
    void headersOfOneCall(Way way) {
        OpenAI client = closing(way.combination()
                .builder(server)
                .putHeader("X-Team", "blue")
                .putHeader("User-Agent", "my-app/1")
                .build());
        server.on(hello(), hello());

        way.create(client);
        OpenAI changed = client.withOptions(o -> o.removeHeader("x-team").removeHeader("authorization"));
        way.call(
                changed,
                it -> it.responses().create(p -> p.model("m").putAdditionalHeader("USER-AGENT", "other/2")),
                it -> it.responses().create(p -> p.model("m").putAdditionalHeader("USER-AGENT", "other/2")));

        Received first = server.received().get(0);
        assertThat(first.header("X-Team")).isEqualTo("blue");
        assertThat(first.header("User-Agent")).isEqualTo("my-app/1");
        Received second = server.received().get(1);
        assertThat(second.headerNames()).doesNotContain("x-team", "authorization");
        assertThat(second.header("User-Agent")).isEqualTo("other/2");
        assertThat(second.headerNames()).doesNotHaveDuplicates();
    }

    @OnEveryWay
    void aHeaderCannotSmuggleInAnother(Way way) {
        OpenAI client = client(way.combination());

        assertThatThrownBy(() -> way.call(
                        client,
                        it -> it.responses().create(p -> p.model("m").putAdditionalHeader("X-A", "b\r\nX-C: d")),
                        it -> it.responses().create(p -> p.model("m").putAdditionalHeader("X-A", "b\r\nX-C: d"))))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("X-A")
                .hasMessageContaining("control character");
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void aPathParameterMustNotBeEmptyOrDots(Way way) {
        OpenAI client = client(way.combination());

        InvalidRequestException empty = Way.failure(
                InvalidRequestException.class,
                () -> way.call(
                        client, it -> it.files().retrieve(""), it -> it.files().retrieve("")));
        InvalidRequestException dots = Way.failure(
                InvalidRequestException.class,
                () -> way.call(client, it -> it.files().retrieve(".."), it -> it.files()
                        .retrieve("..")));

        assertThat(empty).hasMessage("Path parameter fileId must not be empty");
        assertThat(dots).hasMessageContaining("must not have the segment \"..\"");
        assertThat(server.connections()).isZero();
    }

    private <T> Received sent(
            Way way, Script answer, Function<OpenAI, T> blocking, Function<AsyncOpenAI, CompletableFuture<T>> async) {
        server.on(answer);
        T result = way.call(client(way.combination()), blocking, async);
        assertThat(result).isNotNull();
        return server.received().get(0);
    }

    private Received sentPage(
            Way way, Function<OpenAI, ?> blocking, Function<AsyncOpenAI, ? extends CompletableFuture<?>> async) {
        server.on(json(LIST));
        OpenAI client = client(way.combination());
        Object page = way.async() ? Way.await(async.apply(client.async())) : blocking.apply(client);
        assertThat(page).isNotNull();
        Received request = server.received().get(0);
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.headerNames()).doesNotContain("content-type");
        assertThat(request.header("Content-Length")).isIn(LENGTH_OF_NOTHING);
        assertThat(request.body()).isEmpty();
        return request;
    }

    private <E> Received sentStreaming(
            Way way,
            Script answer,
            Function<OpenAI, EventStream<E>> blocking,
            Function<AsyncOpenAI, AsyncEventStream<E>> async) {
        server.on(answer);
        OpenAI client = client(way.combination());
        if (way.async()) {
            Collector<E> events = new Collector<>();
            async.apply(client.async()).subscribe(events);
            assertThat(events.all()).hasSize(1);
        } else {
            try (EventStream<E> events = blocking.apply(client)) {
                assertThat(events).hasSize(1);
            }
        }
        return server.received().get(0);
    }

    private static String boundary(Received request) {
        String type = Objects.requireNonNull(request.header("Content-Type"));
        return type.substring(type.indexOf('=') + 1);
    }
}
