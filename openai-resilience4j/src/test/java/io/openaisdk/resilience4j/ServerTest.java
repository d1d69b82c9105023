package io.openaisdk.resilience4j;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testkit.Answer;
import io.openaisdk.testkit.OpenAITestServer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A test with a server, and clients that are closed at its end. */
@Timeout(60)
abstract class ServerTest {

    static final String MODEL = "gpt-5.5";

    private final List<OpenAI> clients = new ArrayList<>();
    private @Nullable OpenAITestServer server;

    /** Starts the server when it is first wanted; many a test has no need of it. */
    OpenAITestServer server() {
        OpenAITestServer running = server == null ? OpenAITestServer.start() : server;
        server = running;
        return running;
    }

    /** A client on the asynchronous Apache transport and Jackson. */
    OpenAI client(RetryStrategy strategy) {
        OpenAI client = OpenAIClient.builder()
                .apiKey(OpenAITestServer.API_KEY)
                .baseUrl(server().baseUrl())
                .transport("apache")
                .json("jackson")
                .retryStrategy(strategy)
                .build();
        clients.add(client);
        return client;
    }

    void answer(Answer first, Answer... next) {
        server().reset();
        server().whenever().respondWith(first, next);
    }

    int requests() {
        return server().journal().requests().size();
    }

    @AfterEach
    void close() {
        clients.forEach(OpenAI::close);
        if (server != null) {
            server.close();
        }
    }
}
