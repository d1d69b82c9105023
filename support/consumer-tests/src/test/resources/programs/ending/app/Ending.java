package app;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;

/** Makes a call without waiting on a thread, and forgets to close the client. */
public final class Ending {

    private Ending() {}

    public static void main(String[] args) {
        OpenAI client = OpenAIClient.builder().apiKey("test-key").baseUrl(args[0]).build();
        System.out.println(client.async()
                .responses()
                .create(p -> p.model("gpt-5.5").input("Say hello"))
                .join()
                .outputText());
    }
}
