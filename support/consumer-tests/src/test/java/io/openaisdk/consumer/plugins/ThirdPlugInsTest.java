package io.openaisdk.consumer.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testkit.OpenAITestServer;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client finds the third transport and the third codec by their names, and answers calls with them. */
class ThirdPlugInsTest {

    private static final String WORDS = "Say hello";

    private final OpenAITestServer server = OpenAITestServer.start();
    private final OpenAI client = OpenAIClient.builder()
            .apiKey(OpenAITestServer.API_KEY)
            .baseUrl(server.baseUrl())
            .transport("jetty")
            .json("plain")
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void answerACall() {
        assertThat(client.responses()
                        .create(p -> p.model("gpt-5.5").input(WORDS))
                        .outputText())
                .contains(WORDS);
    }

    @Test
    void answerAnAsynchronousCall() throws ExecutionException, InterruptedException {
        assertThat(client.async()
                        .responses()
                        .create(p -> p.model("gpt-5.5").input(WORDS))
                        .get()
                        .outputText())
                .contains(WORDS);
    }

    @Test
    void answerWithAStream() {
        StringBuilder text = new StringBuilder();
        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model("gpt-5.5").input(WORDS))) {
            for (ResponseStreamEvent event : events) {
                if (event instanceof ResponseTextDeltaEvent delta) {
                    text.append(delta.delta());
                }
            }
        }
        assertThat(text).contains(WORDS);
    }
}
