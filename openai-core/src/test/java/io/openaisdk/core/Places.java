package io.openaisdk.core;

import static io.openaisdk.core.Answers.untilHangUp;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** The places in which a call can be held up; each says when a call has come there. */
final class Places {

    private Places() {}

    /** Begins an answer of 1,000 bytes that does not go on. */
    static Script unfinished(CountDownLatch begun, CountDownLatch hungUp) {
        return untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{");
            begun.countDown();
        });
    }

    /** Credentials that do not come. */
    static final class Waiting implements Credentials {

        final CountDownLatch asked = new CountDownLatch(1);
        final CompletableFuture<HttpRequest> authenticated = new CompletableFuture<>();

        @Override
        public CompletableFuture<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
            asked.countDown();
            return authenticated.copy();
        }
    }

    /** A file from which nothing comes, as from a pipe whose other end is silent. */
    static final class SilentFile extends PipedInputStream {

        final CountDownLatch read = new CountDownLatch(1);

        SilentFile() throws IOException {
            super(new PipedOutputStream());
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) throws IOException {
            read.countDown();
            return super.read(buffer, offset, length);
        }
    }

    /** Waits until a thread waits for something. */
    static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            if (!thread.isAlive()) {
                throw new AssertionError("The thread ended in place of waiting");
            }
            Thread.onSpinWait();
        }
    }
}
