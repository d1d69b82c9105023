package io.openaisdk.testkit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a test server. */
public final class OpenAITestServerBuilder {

    private int port;
    private @Nullable String requiredKey;

    OpenAITestServerBuilder() {}

    /**
     * Listens on a certain port.
     *
     * @param number the port; 0, the default, for any that is free
     * @return this builder
     */
    public OpenAITestServerBuilder port(int number) {
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("port must be from 0 to 65535, not " + number);
        }
        port = number;
        return this;
    }

    /**
     * Refuses requests with another key.
     *
     * @param key the only key that is accepted; by default any is
     * @return this builder
     */
    public OpenAITestServerBuilder requireKey(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("key must not be blank");
        }
        requiredKey = key;
        return this;
    }

    /**
     * Starts the server.
     *
     * @return the server, to be closed after the test
     * @throws java.io.UncheckedIOException if the port is taken
     * @throws io.openaisdk.api.errors.ConfigurationException if there is no JSON codec to be found
     */
    public OpenAITestServer start() {
        return new OpenAITestServer(port, Optional.ofNullable(requiredKey));
    }
}
