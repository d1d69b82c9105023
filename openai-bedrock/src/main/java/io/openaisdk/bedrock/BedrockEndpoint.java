package io.openaisdk.bedrock;

/** The two services of Bedrock that speak OpenAI's API. */
public enum BedrockEndpoint {
    /** The endpoint {@code bedrock-mantle}. */
    MANTLE("bedrock-mantle"),
    /** The endpoint {@code bedrock-runtime}. */
    RUNTIME("bedrock");

    private final String signingName;

    BedrockEndpoint(String signingName) {
        this.signingName = signingName;
    }

    /** The name of the service in a signature. */
    String signingName() {
        return signingName;
    }
}
