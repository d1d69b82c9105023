package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.tck.Rule;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What an interrupt of the calling thread does. */
@SuppressWarnings("try") // what is closed twice is so to see that it may be
abstract class InterruptRules extends HttpTransportRules {

    InterruptRules(HttpTransportSuite suite) {
        super(suite);
    }

    @Test
    @Rule("H25")
    final void h25EndsTheWaitForAnAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            asked.countDown();
            conversation.awaitEnd();
            ended.countDown();
        });
        HttpTransport transport = transport();

        Interrupted interrupted = interrupt(asked, () -> transport.execute(get(server.uri("/"))));

        assertThat(interrupted.failure())
                .as("what the interrupt led to")
                .isInstanceOf(InterruptedIOException.class)
                .isNotInstanceOf(TransportTimeoutException.class);
        assertThat(interrupted.flag())
                .as("interrupt flag of the thread afterwards")
                .isTrue();
        ended.await();
    }

    @Test
    @Rule("H26")
    final void h26EndsTheWaitForAConnection() throws Exception {
        HttpTransport transport = transport();
        try (FullServer full = new FullServer()) {
            CountDownLatch now = new CountDownLatch(1);
            Interrupted interrupted = interrupt(now, () -> {
                now.countDown();
                transport.execute(get(full.uri("http")));
            });

            assertThat(interrupted.failure())
                    .as("what the interrupt led to")
                    .isInstanceOf(InterruptedIOException.class);
            assertThat(interrupted.flag())
                    .as("interrupt flag of the thread afterwards")
                    .isTrue();
        }
    }

    @Test
    @Rule("H27")
    final void h27SendsNothingForAnInterruptedThread() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
        HttpTransport transport = transport();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> transport.execute(get(server.uri("/")))).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).as("interrupt flag of the thread").isTrue();
        assertThat(server.received())
                .as("requests that the server has received")
                .isEmpty();
    }

    @Test
    @Rule("R6")
    final void r6EndsTheReadingOfABody() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
            ended.countDown();
        });
        HttpTransport transport = transport();

        Interrupted interrupted = interrupt(asked, () -> {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                assertThat(new String(response.body().readNBytes(5), UTF_8)).isEqualTo("hello");
                asked.countDown();
                response.body().read();
            }
        });

        assertThat(interrupted.failure())
                .as("what the interrupt led to")
                .isInstanceOf(InterruptedIOException.class)
                .isNotInstanceOf(TransportTimeoutException.class);
        assertThat(interrupted.flag())
                .as("interrupt flag of the thread afterwards")
                .isTrue();
        ended.await();
    }
}
