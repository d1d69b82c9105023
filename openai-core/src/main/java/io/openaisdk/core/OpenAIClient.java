package io.openaisdk.core;

import io.openaisdk.api.OpenAI;

/**
 * Creates clients.
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
     * Creates a client from system properties and environment variables ({@code OPENAI_API_KEY}, {@code OPENAI_BASE_URL}, ...).
     *
     * @return a client, to be closed when it is not needed any more
     * @throws io.openaisdk.api.errors.ConfigurationException if there is no key, no transport or no JSON codec, if several have the
     *     highest priority, or if a value is invalid; the message says what to do
     */
    public static OpenAI fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * Creates a builder, on which settings are set one by one.
     *
     * @return a builder with the defaults, which reads no key from the environment
     */
    public static OpenAIClientBuilder builder() {
        return new OpenAIClientBuilder();
    }
}
