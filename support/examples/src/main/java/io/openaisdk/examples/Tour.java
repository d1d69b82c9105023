package io.openaisdk.examples;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.examples.stops.CallAzure;
import io.openaisdk.examples.stops.CallTool;
import io.openaisdk.examples.stops.CatchError;
import io.openaisdk.examples.stops.ChatWithPicture;
import io.openaisdk.examples.stops.FindNearestText;
import io.openaisdk.examples.stops.KeepFiles;
import io.openaisdk.examples.stops.SayHello;
import io.openaisdk.examples.stops.StreamWords;
import io.openaisdk.testkit.Answer;
import io.openaisdk.testkit.OpenAITestServer;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Runs all stops on all four combinations of transport and JSON codec.
 *
 * <p>Against the real service when {@code OPENAI_API_KEY} is set, which costs a few cents, and else against the embedded server.
 */
public final class Tour {

    private static final List<Stop> STOPS = List.of(
            new SayHello(),
            new StreamWords(),
            new ChatWithPicture(),
            new CallTool(),
            new FindNearestText(),
            new KeepFiles(),
            new CatchError(),
            new CallAzure());

    private final PrintStream out;

    /**
     * Makes a tour.
     *
     * @param out takes what the tour tells
     */
    public Tour(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the tour.
     *
     * @param args none
     */
    public static void main(String[] args) {
        boolean real = Optional.ofNullable(System.getenv("OPENAI_API_KEY"))
                .filter(key -> !key.isBlank())
                .isPresent();
        Tour tour = new Tour(System.out);
        if (real) {
            tour.run(
                    "the service that OPENAI_BASE_URL and OPENAI_API_KEY name",
                    (transport, json) -> OpenAIClient.builder()
                            .fromEnv()
                            .transport(transport)
                            .json(json)
                            .build());
        } else {
            tour.runEmbedded();
        }
    }

    /** Runs the tour against an embedded server of its own. */
    public void runEmbedded() {
        try (OpenAITestServer server = OpenAITestServer.start()) {
            server.whenever()
                    .contains("weather in Paris")
                    .respondWith(Answer.toolCall("get_weather", "{\"city\":\"Paris\"}"));
            run("the embedded test server, whose words are canned", (transport, json) -> OpenAIClient.builder()
                    .baseUrl(server.baseUrl())
                    .apiKey(OpenAITestServer.API_KEY)
                    .transport(transport)
                    .json(json)
                    .build());
        }
    }

    /** Makes a client of a combination. */
    interface ClientFactory {
        OpenAI client(String transport, String json);
    }

    private void run(String where, ClientFactory factory) {
        out.println("Calling " + where + ".");
        for (String transport : List.of("apache", "okhttp")) {
            for (String json : List.of("jackson", "gson")) {
                out.println();
                out.println("== " + transport + " + " + json + " " + "=".repeat(50));
                try (OpenAI client = factory.client(transport, json)) {
                    STOPS.forEach(stop -> {
                        out.println();
                        out.println("-- " + stop.title());
                        stop.run(client, out);
                    });
                }
            }
        }
        out.println();
        out.println("All stops ran on all four combinations.");
    }
}
