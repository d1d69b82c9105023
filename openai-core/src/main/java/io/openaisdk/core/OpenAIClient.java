package io.openaisdk.core;

import io.openaisdk.api.OpenAI;

/**
 * Makes clients.
 *
 * <pre>{@code
 * OpenAI client = OpenAIClient.fromEnv();
 * Response response = client.responses().create(p -> p.model("gpt-5.5").input("Say hello"));
 * System.out.println(response.outputText());
 * }</pre>
 */
public final class OpenAIClient {

    private OpenAIClient() {}

    /**
     * Makes a client from system properties and environment variables ({@code OPENAI_API_KEY}, {@code OPENAI_BASE_URL}, ...).
     *
     * @return a client, to be closed when it is not needed any more
     * @throws io.openaisdk.api.errors.ConfigurationException if there is no key, no transport or no JSON codec, or a choice
     *     between several; the message says what to do
     */
    public static OpenAI fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * Starts a client whose settings are given one by one.
     *
     * @return a builder that has the defaults and reads no key from the environment
     */
    public static OpenAIClientBuilder builder() {
        return new OpenAIClientBuilder();
    }
}
