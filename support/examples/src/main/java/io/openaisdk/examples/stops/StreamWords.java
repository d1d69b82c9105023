package io.openaisdk.examples.stops;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;

/** Asks for the same response, word by word. */
public final class StreamWords implements Stop {

    @Override
    public String title() {
        return "The same, streamed";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        int pieces = 0;
        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model(MODEL).input("Say hello in one sentence."))) {
            for (ResponseStreamEvent event : events) {
                if (event instanceof ResponseTextDeltaEvent delta) {
                    out.print(delta.delta());
                    out.flush();
                    pieces++;
                }
            }
        }
        out.println();
        out.println("(in " + pieces + " pieces)");
    }
}
