package io.openaisdk.bedrock;

import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.platform.PlatformEnvironment;
import io.openaisdk.spi.platform.PlatformProvider;

/** Makes the platform that {@code OPENAI_API_TYPE=amazon-bedrock} names. */
public final class BedrockPlatformProvider implements PlatformProvider {

    /** Makes a provider. */
    public BedrockPlatformProvider() {}

    @Override
    public String name() {
        return BedrockPlatform.NAME;
    }

    @Override
    public Platform create(PlatformEnvironment environment) {
        return new BedrockPlatformBuilder(environment).build();
    }
}
