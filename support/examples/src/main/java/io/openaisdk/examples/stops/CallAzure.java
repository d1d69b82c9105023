package io.openaisdk.examples.stops;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.azure.AzureContentFilter;
import io.openaisdk.azure.AzurePlatform;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.examples.Stop;
import io.openaisdk.testkit.Answer;
import io.openaisdk.testkit.OpenAITestServer;
import java.io.PrintStream;

/** Talks to Azure, for which an embedded server stands in: few who take the tour have a resource there. */
public final class CallAzure implements Stop {

    @Override
    public String title() {
        return "Azure, for which an embedded server stands in";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        try (OpenAITestServer server = OpenAITestServer.start();
                OpenAI azure = OpenAIClient.builder()
                        .platform(AzurePlatform.builder()
                                .endpoint(server.azureEndpoint())
                                .deployment("my-deployment")
                                .apiVersion("2024-10-21")
                                .apiKey(OpenAITestServer.API_KEY)
                                .build())
                        .build()) {
            server.whenever().respondWith(Answer.text("Hello from a deployment."));
            ChatCompletion completion =
                    azure.chat().completions().create(p -> p.model(MODEL).addUserMessage("Say hello"));
            out.println(completion.choices().get(0).message().content().orElse(""));
            out.println("It was sent to " + server.journal().last().path());
            out.println("The content filters found "
                    + AzureContentFilter.of(completion).size() + " things.");
        }
    }
}
