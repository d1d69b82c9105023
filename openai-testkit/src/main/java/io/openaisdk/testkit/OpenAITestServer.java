package io.openaisdk.testkit;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testkit.internal.http.LoopbackServer;
import io.openaisdk.testkit.internal.service.Service;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An OpenAI-compatible server for tests, on a port of the loopback interface.
 *
 * <p>It speaks for no model: its words are canned. What it answers is laid down in rules; where no rule applies, it
 * says that it is canned and repeats the user's words. Files, stored responses and the like are kept in memory until it
 * is closed. Embeddings and moderations are computed from the words of the text, the same every time.
 *
 * <pre>{@code
 * try (OpenAITestServer server = OpenAITestServer.start()) {
 *     server.whenever().contains("weather").respondWith(Answer.text("It rains."));
 *     Response response = server.client().responses().create(p -> p.model("gpt-5.5").input("The weather?"));
 *     assertThat(response.outputText()).isEqualTo("It rains.");
 * }
 * }</pre>
 *
 * <p>It is safe for use by many threads. It speaks HTTP/1.1 with a thread of its own for each connection, which runs the
 * code of rules; all of them are daemons. It reads JSON with the codec of the class path.
 */
public final class OpenAITestServer implements AutoCloseable {

    /** The key of {@link #client()}; other clients may send any, unless the server was told to require one. */
    public static final String API_KEY = "test-key";

    private final Rules rules = new Rules();
    private final Journal journal = new Journal();
    private final List<OpenAI> clients = new CopyOnWriteArrayList<>();
    private final String key;
    private final LoopbackServer server;

    OpenAITestServer(int port, Optional<String> requiredKey) {
        JsonValue.parse("{}"); // fails here and now if there is no codec
        this.key = requiredKey.orElse(API_KEY);
        this.server = LoopbackServer.start(port, new Service(requiredKey, rules, journal::add));
    }

    /**
     * Starts a server on a free port that accepts any key.
     *
     * @return the server, to be closed after the test
     */
    public static OpenAITestServer start() {
        return builder().start();
    }

    /**
     * Starts a server with other settings.
     *
     * @return a builder
     */
    public static OpenAITestServerBuilder builder() {
        return new OpenAITestServerBuilder();
    }

    /**
     * Gives the address for clients.
     *
     * @return the base URL, for example {@code http://127.0.0.1:8080/v1}
     */
    public String baseUrl() {
        return "http://127.0.0.1:" + port() + "/v1";
    }

    /**
     * Gives the address for clients of Azure, whose paths the server knows too.
     *
     * @return the endpoint, for example {@code http://127.0.0.1:8080}
     */
    public String azureEndpoint() {
        return "http://127.0.0.1:" + port();
    }

    /**
     * Gives the port.
     *
     * @return the number of the port
     */
    public int port() {
        return server.port();
    }

    /**
     * Makes a client of this server, with the transport and the JSON codec of the class path.
     *
     * @return a client that is closed with the server
     */
    public OpenAI client() {
        OpenAI client = OpenAIClient.builder().baseUrl(baseUrl()).apiKey(key).build();
        clients.add(client);
        return client;
    }

    /**
     * Starts a rule for requests to come; it applies once it is told what to respond with.
     *
     * @return a rule without conditions
     */
    public Rule whenever() {
        return new Rule(rules);
    }

    /**
     * Gives the requests that have arrived.
     *
     * @return the journal, which goes on
     */
    public Journal journal() {
        return journal;
    }

    /** Forgets all rules and the journal, for the next test; files and stored responses stay. */
    public void reset() {
        rules.clear();
        journal.clear();
    }

    /**
     * Closes the clients, all connections and the port, and ends the threads, whatever they are at: code of rules is
     * interrupted. It may be called more than once, also by a rule.
     */
    @Override
    public void close() {
        clients.forEach(OpenAI::close);
        server.close();
    }
}
