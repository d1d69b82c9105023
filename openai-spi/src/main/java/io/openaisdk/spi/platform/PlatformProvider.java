package io.openaisdk.spi.platform;

/**
 * Makes the platform that {@code OPENAI_API_TYPE} names; found by {@link java.util.ServiceLoader}.
 *
 * <p>Its constructor does nothing but return. It is registered in {@code module-info} and in {@code META-INF/services}.
 */
public interface PlatformProvider {

    /**
     * Gives the name by which it is chosen.
     *
     * @return for example {@code azure}
     */
    String name();

    /**
     * Makes the platform from the environment of the process.
     *
     * @param environment where to look settings up
     * @return the platform
     * @throws RuntimeException if a setting is missing or contradicts another; the message says which, and how to set it
     */
    Platform create(PlatformEnvironment environment);
}
