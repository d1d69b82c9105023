package io.openaisdk.spi.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RequestBodyPublisherTest {

    private final WorkerThreads threads = new WorkerThreads("test-worker-");
    private final List<Throwable> failures = new ArrayList<>();
    private final BodyCollector collector = new BodyCollector(Integer.MAX_VALUE);
    private final CountDownLatch closed = new CountDownLatch(1);

    @AfterEach
    void close() {
        threads.close();
    }

    /** Opens what a source gives. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private RequestBodyPublisher publisher(long length, Source source) {
        HttpBody body = new HttpBody() {
            @Override
            public String contentType() {
                return "text/plain";
            }

            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public boolean repeatable() {
                return false;
            }

            @Override
            public InputStream open() throws IOException {
                return source.open();
            }
        };
        return new RequestBodyPublisher(body, threads, failures::add);
    }

    private InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.countDown();
            }
        };
    }

    @Test
    void sendsABodyToItsEndAndClosesIt() throws Exception {
        String content = "0123456789".repeat(10_000);
        publisher(content.length(), () -> stream(content)).subscribe(collector);
        assertThat(new String(collector.bytes().get(), UTF_8)).isEqualTo(content);
        closed.await();
        assertThat(failures).isEmpty();
    }

    @Test
    void sendsABodyOfUnknownLength() throws Exception {
        publisher(-1, () -> stream("hello")).subscribe(collector);
        assertThat(new String(collector.bytes().get(), UTF_8)).isEqualTo("hello");
    }

    @Test
    void failsWithTheInstanceThatTheSourceThrows() {
        Error thrown = new AssertionError("thrown by the source");
        publisher(-1, () -> {
                    throw thrown;
                })
                .subscribe(collector);
        assertThatThrownBy(() -> collector.bytes().get()).cause().isSameAs(thrown);
        assertThat(failures).containsExactly(thrown);
    }

    @Test
    void refusesABodyThatIsShorterThanAnnounced() {
        publisher(6, () -> stream("hello")).subscribe(collector);
        assertThatThrownBy(() -> collector.bytes().get())
                .hasRootCauseMessage("The body was announced with 6 bytes but has 5");
        assertThat(failures).hasSize(1);
    }

    @Test
    void refusesABodyThatIsLongerThanAnnounced() {
        publisher(4, () -> stream("hello")).subscribe(collector);
        assertThatThrownBy(() -> collector.bytes().get())
                .hasRootCauseMessage("The body was announced with 4 bytes but has more");
    }

    @Test
    void closesTheSourceAfterAFailure() throws Exception {
        publisher(4, () -> stream("hello")).subscribe(collector);
        closed.await();
    }

    @Test
    void closesASourceThatIsOpenedAfterTheEnd() throws Exception {
        CountDownLatch opening = new CountDownLatch(1);
        CompletableFuture<InputStream> opened = new CompletableFuture<>();
        RequestBodyPublisher publisher = publisher(-1, () -> {
            opening.countDown();
            return opened.join();
        });
        publisher.subscribe(collector);
        opening.await();
        publisher.close();
        opened.complete(stream("late"));
        closed.await();
        assertThatThrownBy(() -> collector.bytes().get()).hasRootCauseMessage("The exchange has ended");
    }

    @Test
    void opensNothingAfterTheEnd() {
        RequestBodyPublisher publisher = publisher(-1, () -> {
            throw new AssertionError("opened");
        });
        publisher.close();
        publisher.subscribe(collector);
        assertThatThrownBy(() -> collector.bytes().get()).hasRootCauseMessage("The exchange has ended");
    }
}
