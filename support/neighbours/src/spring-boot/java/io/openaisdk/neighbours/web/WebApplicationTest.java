package io.openaisdk.neighbours.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.Model;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.testkit.Answer;
import io.openaisdk.testkit.OpenAITestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What a browser gets of an application whose controllers answer with models. */
@Timeout(120)
class WebApplicationTest {

    private final OpenAITestServer server = OpenAITestServer.start();
    private final ConfigurableApplicationContext application = SpringApplication.run(
            Application.class, "--server.port=0", "--spring.main.banner-mode=off", "--openai.url=" + server.baseUrl());
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        application.close();
        server.close();
    }

    @Test
    void controllersAnswerWithModels() throws Exception {
        server.whenever().contains("Hi").respondWith(Answer.text("Hello to you"));

        String body = send(request("/chat?q=Hi")).body();

        ChatCompletion completion = Model.fromJson(ChatCompletion.class, body);
        assertThat(completion.choices().get(0).message().content()).contains("Hello to you");
        assertThat(completion.toJson()).hasToString(body);
    }

    @Test
    void controllersTakeParameters() throws Exception {
        String params = ResponseCreateParams.builder()
                .model("gpt-5.5")
                .input("Say hello")
                .build()
                .toJson()
                .toString();

        String body = send(request("/respond")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(params)))
                .body();

        assertThat(Model.fromJson(Response.class, body).outputText()).contains("Say hello");
        assertThat(server.journal().requests().get(0).body()).hasToString(params);
    }

    @Test
    void eventsKeepTheirSpaces() throws Exception {
        server.whenever().contains("Hi").respondWith(Answer.text("One two  three"));

        String text = send(request("/stream?q=Hi"))
                .body()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> Model.fromJson(ChatCompletionChunk.class, line.substring("data:".length())))
                .flatMap(chunk -> chunk.choices().stream())
                .flatMap(choice -> choice.delta().content().stream())
                .collect(Collectors.joining());

        assertThat(text).isEqualTo("One two  three");
    }

    private HttpRequest.Builder request(String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = browser.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }
}
