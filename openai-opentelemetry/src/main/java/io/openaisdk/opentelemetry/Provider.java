package io.openaisdk.opentelemetry;

/** The names that the registry has for the platforms of the SDK. */
final class Provider {

    static final String OPENAI = "openai";
    static final String AZURE = "azure.ai.openai";
    static final String BEDROCK = "aws.bedrock";

    private Provider() {}

    /** Gives the name of a provider; a platform that the registry does not know keeps its own. */
    static String of(String platform) {
        return switch (platform) {
            case "azure" -> AZURE;
            case "amazon-bedrock" -> BEDROCK;
            default -> platform;
        };
    }
}
