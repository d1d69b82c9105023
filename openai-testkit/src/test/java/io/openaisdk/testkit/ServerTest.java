package io.openaisdk.testkit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a server of its own. */
abstract class ServerTest {

    OpenAITestServer server;
    Wire wire;

    @BeforeEach
    void startServer() {
        server = OpenAITestServer.start();
        wire = new Wire(server);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }
}
