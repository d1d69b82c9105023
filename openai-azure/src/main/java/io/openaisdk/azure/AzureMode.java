package io.openaisdk.azure;

/** The two forms in which Azure serves the API. */
public enum AzureMode {
    /** A path for each deployment, and an {@code api-version} with every request. */
    DEPLOYMENTS,
    /** The v1 API at {@code /openai/v1}: paths as OpenAI has them, the deployment named by the model, no version needed. */
    V1
}
