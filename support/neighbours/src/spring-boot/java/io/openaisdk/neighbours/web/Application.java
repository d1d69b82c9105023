package io.openaisdk.neighbours.web;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.core.OpenAIClient;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Answers with models, takes parameters, and passes events on. */
@SpringBootApplication
@RestController
class Application {

    @Bean
    static OpenAI openAI(@Value("${openai.url}") String url) {
        return OpenAIClient.builder()
                .baseUrl(url)
                .apiKey("test-key")
                .transport("apache")
                .json("gson") // the codec is not the mapper of the application
                .build();
    }

    /** For the mappers of Boot 3. */
    @Bean
    static io.openaisdk.models.jackson.OpenAIModelsModule models() {
        return new io.openaisdk.models.jackson.OpenAIModelsModule();
    }

    /** For those of Boot 4. */
    @Bean
    static io.openaisdk.models.jackson3.OpenAIModelsModule models3() {
        return new io.openaisdk.models.jackson3.OpenAIModelsModule();
    }

    private final OpenAI client;

    Application(OpenAI client) {
        this.client = client;
    }

    @GetMapping("/chat")
    ChatCompletion chat(@RequestParam("q") String question) {
        return client.chat().completions().create(p -> p.model("gpt-5.5").addUserMessage(question));
    }

    @PostMapping("/respond")
    Response respond(@RequestBody ResponseCreateParams params) {
        return client.responses().create(params);
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestParam("q") String question) {
        SseEmitter emitter = new SseEmitter();
        client.async()
                .chat()
                .completions()
                .createStreaming(p -> p.model("gpt-5.5").addUserMessage(question))
                .forEach(chunk -> send(emitter, chunk))
                .whenComplete((nothing, failure) -> {
                    if (failure == null) {
                        emitter.complete();
                    } else {
                        emitter.completeWithError(failure);
                    }
                });
        return emitter;
    }

    private static void send(SseEmitter emitter, ChatCompletionChunk chunk) {
        try {
            emitter.send(chunk, MediaType.APPLICATION_JSON);
        } catch (IOException e) {
            throw new IllegalStateException("The browser is gone", e);
        }
    }
}
