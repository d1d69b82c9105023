package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a transport leaves behind; a test that waits in vain runs into its bound. */
@Timeout(60)
class ClosingTest {

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    @Test
    void endsThreadsAndConnections() throws Exception {
        try (Service service = Service.sending(Service.OK)) {
            HttpTransport transport = JdkTransport.create(TransportConfig.DEFAULT, JdkSettings.DEFAULT);
            read(transport, service);
            Set<Thread> started = threads();
            assertThat(started).isNotEmpty();
            assertThat(service.open()).isEqualTo(1);

            transport.close();

            for (Thread thread : started) {
                thread.join();
            }
            awaitNoConnection(service);
        }
    }

    @Test
    void endsThreadsAndConnectionsOfAClientThatWasReplaced() throws Exception {
        try (Service service = Service.sending(Service.OK);
                HttpTransport transport = JdkTransport.create(
                        TransportConfig.DEFAULT.withMaxConnectionAge(Duration.ofNanos(1)), JdkSettings.DEFAULT)) {
            read(transport, service);
            Set<Thread> first = threads();
            first.removeIf(thread -> !thread.getName().endsWith("-SelectorManager"));
            assertThat(first).hasSize(1);

            read(transport, service);

            for (Thread thread : first) {
                thread.join();
            }
        }
    }

    private static void read(HttpTransport transport, Service service) throws Exception {
        try (HttpResponse response = transport.execute(service.get())) {
            assertThat(response.body().readAllBytes()).hasSize(2);
        }
    }

    /** Returns the threads of transports that are new since the test began. */
    private Set<Thread> threads() {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        now.removeIf(thread ->
                !thread.getName().startsWith("openai-") && !thread.getName().startsWith("HttpClient-"));
        return now;
    }

    private static void awaitNoConnection(Service service) {
        while (service.open() > 0) {
            Thread.onSpinWait();
        }
    }
}
