package app;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.core.OpenAIClient;

/** Prints a streamed answer, and one that no thread waits for. */
public final class Streaming {

    private Streaming() {}

    public static void main(String[] args) {
        try (OpenAI client =
                        OpenAIClient.builder().apiKey("test-key").baseUrl(args[0]).build();
                EventStream<ResponseStreamEvent> events =
                        client.responses().createStreaming(p -> p.model("gpt-5.5").input("Say hello"))) {
            for (ResponseStreamEvent event : events) {
                if (event instanceof ResponseTextDeltaEvent delta) {
                    System.out.print(delta.delta());
                }
            }
            client.async()
                    .responses()
                    .create(p -> p.model("gpt-5.5").input("Say hello again"))
                    .thenAccept(response -> System.out.print(response.outputText()))
                    .join();
        }
    }
}
