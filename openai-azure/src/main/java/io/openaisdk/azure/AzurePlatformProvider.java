package io.openaisdk.azure;

import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.platform.PlatformEnvironment;
import io.openaisdk.spi.platform.PlatformProvider;

/** Makes the platform that {@code OPENAI_API_TYPE=azure} names. */
public final class AzurePlatformProvider implements PlatformProvider {

    /** Makes a provider. */
    public AzurePlatformProvider() {}

    @Override
    public String name() {
        return AzurePlatform.NAME;
    }

    @Override
    public Platform create(PlatformEnvironment environment) {
        return AzurePlatform.builder().fromEnv(environment).build();
    }
}
