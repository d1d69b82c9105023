package app;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseCompletedEvent;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.core.OpenAIClient;

/** Prints a streamed answer by a switch over the kinds of events. */
public final class Switching {

    private Switching() {}

    public static void main(String[] args) {
        try (OpenAI client =
                        OpenAIClient.builder().apiKey("test-key").baseUrl(args[0]).build();
                EventStream<ResponseStreamEvent> events =
                        client.responses().createStreaming(p -> p.model("gpt-5.5").input("Say hello"))) {
            for (ResponseStreamEvent event : events) {
                System.out.print(
                        switch (event) {
                            case ResponseTextDeltaEvent delta -> delta.delta();
                            case ResponseCompletedEvent completed -> System.lineSeparator();
                            default -> "";
                        });
            }
        }
    }
}
