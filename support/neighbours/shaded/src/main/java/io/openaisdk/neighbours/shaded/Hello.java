package io.openaisdk.neighbours.shaded;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;

/** Makes a blocking and an asynchronous call; its arguments are the base URL, a transport and a codec. */
public final class Hello {

    private Hello() {}

    /**
     * Prints what the service says.
     *
     * @param args the base URL, and the names of a transport and a codec
     */
    public static void main(String[] args) {
        try (OpenAI client = OpenAIClient.builder()
                .apiKey("test-key")
                .baseUrl(args[0])
                .transport(args[1])
                .json(args[2])
                .build()) {
            System.out.println(client.responses()
                    .create(p -> p.model("gpt-5.5").input("Say hello"))
                    .outputText());
            System.out.println(client.async()
                    .responses()
                    .create(p -> p.model("gpt-5.5").input("Say more"))
                    .join()
                    .outputText());
        }
    }
}
