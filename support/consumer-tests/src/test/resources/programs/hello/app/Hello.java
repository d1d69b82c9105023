package app;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.Response;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;

/** Makes one call. Arguments: the base URL, and the names of a transport and a codec if it shall choose. */
public final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        OpenAIClientBuilder builder = OpenAIClient.builder().apiKey("test-key").baseUrl(args[0]);
        if (args.length > 1) {
            builder.transport(args[1]).json(args[2]);
        }
        try (OpenAI client = builder.build()) {
            Response response = client.responses().create(p -> p.model("gpt-5.5").input("Say hello"));
            System.out.println(response.outputText());
        }
    }
}
