/** Calls the OpenAI-compatible API of Amazon Bedrock. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // the AWS SDK has no descriptors
module io.openaisdk.bedrock {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.api;
    requires transitive io.openaisdk.spi;
    requires transitive software.amazon.awssdk.auth;
    requires software.amazon.awssdk.core;
    requires software.amazon.awssdk.http;
    requires software.amazon.awssdk.http.auth.aws;
    requires software.amazon.awssdk.http.auth.spi;
    requires software.amazon.awssdk.identity.spi;
    requires software.amazon.awssdk.regions;

    exports io.openaisdk.bedrock;

    provides io.openaisdk.spi.platform.PlatformProvider with
            io.openaisdk.bedrock.BedrockPlatformProvider;
}
