package io.openaisdk.core;

import io.openaisdk.api.OpenAI;
import io.openaisdk.testsupport.LoopbackServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Gives each test a server, and closes what it opened; the time limit only keeps a fault from blocking the build. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class EndToEndTest {

    final LoopbackServer server = new LoopbackServer();
    private final List<AutoCloseable> resources = new ArrayList<>();

    @AfterEach
    void closeEverything() throws Exception {
        for (AutoCloseable resource : resources) {
            resource.close();
        }
        server.close();
    }

    /** A client as users have it. */
    OpenAI client(Combination combination) {
        return closing(combination.client(server));
    }

    /** A client that does not repeat what fails. */
    OpenAI once(Combination combination) {
        return closing(combination.builder(server).maxRetries(0).build());
    }

    <T extends AutoCloseable> T closing(T resource) {
        resources.add(resource);
        return resource;
    }
}
