package io.openaisdk.examples.stops;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.Response;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;

/** Asks for a response. */
public final class SayHello implements Stop {

    @Override
    public String title() {
        return "A response";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        Response response = client.responses().create(p -> p.model(MODEL).input("Say hello in one sentence."));
        out.println(response.outputText());
        response.usage().ifPresent(usage -> out.println("(" + usage.totalTokens() + " tokens)"));
    }
}
