package io.openaisdk.contract.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import java.net.URI;
import java.util.Optional;

/**
 * The server that checks the calls; it is always on this machine.
 *
 * @param address its base URL
 */
record MockServer(URI address) {

    static final String MISSING = "No mock server is running. Run support/contract/mock-server mvn verify,"
            + " or name one with -Dopenai.mock=http://127.0.0.1:<port>.";

    MockServer {
        assertThat(address.getScheme()).as("scheme of " + address).isEqualTo("http");
        assertThat(address.getHost()).as("host of " + address).isEqualTo("127.0.0.1");
    }

    /** Finds the server that was started for this run. */
    static Optional<MockServer> find() {
        return Optional.ofNullable(System.getProperty("openai.mock"))
                .or(() -> Optional.ofNullable(System.getenv("OPENAI_MOCK")))
                .filter(given -> !given.isEmpty())
                .map(URI::create)
                .map(MockServer::new);
    }

    OpenAI client() {
        return OpenAIClient.builder()
                .baseUrl(address.toString())
                .apiKey("sk-mock")
                .adminKey("sk-mock-admin")
                .transport("apache")
                .json("jackson")
                .maxRetries(0)
                .build();
    }
}
