package io.openaisdk.spi.platform;

import java.util.Optional;

/** Looks up the environment variables of the process, or what a test has put in their place. */
@FunctionalInterface
public interface PlatformEnvironment {

    /**
     * Gives the environment variables of the process.
     *
     * @return what looks them up
     */
    static PlatformEnvironment system() {
        return variable ->
                Optional.ofNullable(System.getenv(variable)).map(String::trim).filter(value -> !value.isEmpty());
    }

    /**
     * Looks a variable up.
     *
     * @param variable its name, for example {@code AZURE_OPENAI_ENDPOINT}
     * @return its value; empty when it is not set or blank
     */
    Optional<String> get(String variable);
}
