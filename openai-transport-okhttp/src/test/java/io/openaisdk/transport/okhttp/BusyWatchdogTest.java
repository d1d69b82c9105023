package io.openaisdk.transport.okhttp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One thread of OkHttp serves the time bounds of all its clients in a JVM, and each of them can hold it up. */
@Timeout(60)
class BusyWatchdogTest {

    @Test
    void boundsPassThoughTheTimeoutsOfOkHttpAreHeldUp() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        AsyncTimeout ofAnotherClient = new AsyncTimeout() {
            @Override
            protected void timedOut() {
                busy.countDown();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        ofAnotherClient.timeout(1, TimeUnit.MILLISECONDS);
        ofAnotherClient.enter();
        busy.await();

        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpTransport transport = new OkHttpTransportProvider().create(TransportConfig.DEFAULT)) {
            HttpRequest request = new HttpRequest(
                    "GET",
                    URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"),
                    HttpHeaders.EMPTY,
                    null,
                    HttpTimeouts.NONE.withTotal(Duration.ofMillis(200)));

            assertThatThrownBy(() -> transport.execute(request)).isInstanceOf(TransportTimeoutException.class);
        } finally {
            over.countDown();
        }
    }
}
