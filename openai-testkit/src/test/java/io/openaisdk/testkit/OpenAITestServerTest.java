package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.embeddings.CreateEmbeddingResponse;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.FunctionCallOutput;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseFunctionToolCall;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.core.OpenAIClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users do, with the SDK's own client. */
class OpenAITestServerTest {

    @Test
    void answersByRuleInThreeLines() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            OpenAI client = server.client();
            server.whenever()
                    .model("gpt-5.5")
                    .contains("weather")
                    .respondWith(Answer.toolCall("get_weather", "{\"city\":\"Paris\"}"));

            Response response =
                    client.responses().create(p -> p.model("gpt-5.5").input("How is the weather?"));

            assertThat(response.output())
                    .singleElement()
                    .isInstanceOfSatisfying(ResponseFunctionToolCall.class, call -> {
                        assertThat(call.name()).isEqualTo("get_weather");
                        assertThat(call.arguments()).isEqualTo("{\"city\":\"Paris\"}");
                    });
            assertThat(server.journal().requests()).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.path()).isEqualTo("/v1/responses");
                assertThat(request.headers().first("authorization")).contains("Bearer " + OpenAITestServer.API_KEY);
                assertThat(Wire.text(request.body(), "input")).isEqualTo("How is the weather?");
            });
        }
    }

    @Test
    void saysThatItIsCanned() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            Response response =
                    server.client().responses().create(p -> p.model("gpt-5.5").input("Say hello"));

            assertThat(response.outputText())
                    .isEqualTo(
                            "This is a canned answer of the embedded test server, not of a model. You said: Say hello");
            assertThat(response.http()).hasValueSatisfying(http -> {
                assertThat(http.requestId())
                        .hasValueSatisfying(id -> assertThat(id).startsWith("req_"));
                assertThat(http.headers().first("openai-version")).contains("2020-10-01");
            });
        }
    }

    @Test
    void streamsResponses() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            server.whenever().respondWith(Answer.text("One two  three\n"));
            List<String> deltas = new ArrayList<>();

            try (EventStream<ResponseStreamEvent> events = server.client()
                    .responses()
                    .createStreaming(p -> p.model("gpt-5.5").input("Count"))) {
                for (ResponseStreamEvent event : events) {
                    if (event instanceof ResponseTextDeltaEvent delta) {
                        deltas.add(delta.delta());
                    }
                }
            }

            assertThat(deltas).containsExactly("One", " two", "  three", "\n");
        }
    }

    @Test
    void completesChats() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            OpenAI client = server.client();
            server.whenever().contains("Hi").respondWith(Answer.text("Hello to you"));

            ChatCompletion completion =
                    client.chat().completions().create(p -> p.model("gpt-5.5").addUserMessage("Hi"));
            assertThat(completion.choices().get(0).message().content()).contains("Hello to you");

            StringBuilder text = new StringBuilder();
            try (EventStream<ChatCompletionChunk> chunks = client.chat()
                    .completions()
                    .createStreaming(p -> p.model("gpt-5.5").addUserMessage("Hi"))) {
                for (ChatCompletionChunk chunk : chunks) {
                    chunk.choices().get(0).delta().content().ifPresent(text::append);
                }
            }
            assertThat(text).hasToString("Hello to you");
        }
    }

    @Test
    void answersToolsThatWereCalled() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            OpenAI client = server.client();
            server.whenever().contains("weather").respondWith(Answer.toolCall("get_weather", "{}"));
            Response first = client.responses().create(p -> p.model("gpt-5.5").input("The weather?"));
            ResponseFunctionToolCall call =
                    (ResponseFunctionToolCall) first.output().get(0);

            Response second = client.responses().create(p -> p.model("gpt-5.5")
                    .previousResponseId(first.id())
                    .input(List.of(FunctionCallOutput.builder()
                            .callId(call.callId())
                            .output("Sunny")
                            .build())));

            assertThat(second.outputText()).endsWith("The tool said: Sunny");
        }
    }

    @Test
    void keepsFilesAndEmbedsTexts() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            OpenAI client = server.client();
            FileObject file = client.files().create(p -> p.file("{\"a\":1}\n".getBytes(UTF_8), "input.jsonl")
                    .purpose(FilePurpose.FINE_TUNE));
            assertThat(client.files().retrieve(file.id()).filename()).isEqualTo("input.jsonl");
            assertThat(server.journal().requests().get(0).parts())
                    .extracting(RecordedPart::name)
                    .contains("file", "purpose");

            CreateEmbeddingResponse embeddings = client.embeddings()
                    .create(p ->
                            p.model("text-embedding-3-small").input("a text").dimensions(8));
            assertThat(embeddings.data().get(0).embedding()).hasSize(8);
        }
    }

    @Test
    void failsAsTold() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            OpenAI client = server.client().withOptions(o -> o.maxRetries(0));
            server.whenever().respondWith(Answer.error(429, "rate_limit_exceeded", "Slow down"));

            assertThatThrownBy(() ->
                            client.responses().create(p -> p.model("gpt-5.5").input("Hi")))
                    .isInstanceOf(RateLimitException.class)
                    .hasMessageContaining("Slow down");
            server.reset();
            assertThatThrownBy(() -> client.responses().retrieve("resp_1")).isInstanceOf(NotFoundException.class);
            assertThat(server.journal().requests()).hasSize(1);
        }
    }

    @Test
    void retriesMeetAnswersInTurn() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            server.whenever()
                    .respondWith(
                            Answer.error(500, "server_error", "Oops").withHeader("retry-after-ms", "1"),
                            Answer.text("At last"));

            Response response =
                    server.client().responses().create(p -> p.model("gpt-5.5").input("Hi"));

            assertThat(response.outputText()).isEqualTo("At last");
            assertThat(server.journal().requests()).hasSize(2);
        }
    }

    @Test
    void requiresTheKeyItIsTold() {
        try (OpenAITestServer server =
                OpenAITestServer.builder().requireKey("secret-1").start()) {
            assertThat(server.client().models().list().data()).isNotEmpty();
            try (OpenAI stranger = OpenAIClient.builder()
                    .baseUrl(server.baseUrl())
                    .apiKey("secret-2")
                    .build()) {
                assertThatThrownBy(() -> stranger.models().list())
                        .isInstanceOf(AuthenticationException.class)
                        .hasMessageNotContaining("secret");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openai", "/openai/v1", "/openai/deployments/a%2Fdeployment"})
    void knowsTheAddressesOfAzure(String base) {
        try (OpenAITestServer server = OpenAITestServer.start();
                OpenAI client = OpenAIClient.builder()
                        .baseUrl(server.azureEndpoint() + base)
                        .putQueryParam("api-version", "2024-10-21")
                        .apiKey("any")
                        .build()) {
            server.whenever().respondWith(Answer.text("Hello"));

            assertThat(client.chat()
                            .completions()
                            .create(p -> p.model("m").addUserMessage("Hi"))
                            .choices()
                            .get(0)
                            .message()
                            .content())
                    .contains("Hello");
            assertThat(server.journal().last().path()).isEqualTo(base + "/chat/completions");
        }
    }

    @Test
    void listensWhereItIsToldAndStopsWhenClosed() throws IOException {
        OpenAITestServer first = OpenAITestServer.start();
        int port = first.port();
        assertThat(first.baseUrl()).isEqualTo("http://127.0.0.1:" + port + "/v1");
        assertThatThrownBy(() -> OpenAITestServer.builder().port(port).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(Integer.toString(port));
        first.close();
        first.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
        try (OpenAITestServer second = OpenAITestServer.builder().port(port).start()) {
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @Test
    void showsNoSecrets() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            server.client().models().list();
            RecordedRequest request = server.journal().last();
            assertThat(request).hasToString("GET /v1/models");
            assertThat(request.headers().toString()).doesNotContain(OpenAITestServer.API_KEY);
        }
    }
}
