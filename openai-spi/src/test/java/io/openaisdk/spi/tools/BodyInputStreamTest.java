package io.openaisdk.spi.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BodyInputStreamTest {

    /** A response whose body is pushed by the test. */
    private static final class Pushed extends SerialPublisher<ByteBuffer> implements AsyncHttpResponse {

        private final HttpHeaders headers;
        private final Queue<ByteBuffer> received = new ConcurrentLinkedQueue<>();
        private final AtomicInteger wanted = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();
        private final CompletableFuture<Void> firstWanted = new CompletableFuture<>();

        Pushed(Executor executor, @Nullable String length) {
            super(executor);
            headers = length == null
                    ? HttpHeaders.EMPTY
                    : HttpHeaders.builder().add("Content-Length", length).build();
        }

        Pushed() {
            this(Runnable::run, null);
        }

        void receive(String text) {
            received.add(ByteBuffer.wrap(text.getBytes(UTF_8)));
            wake();
        }

        void end() {
            complete();
        }

        void breakOff(Throwable failure) {
            fail(failure);
        }

        @Override
        protected @Nullable ByteBuffer poll() {
            return received.poll();
        }

        @Override
        protected void wanted() {
            wanted.incrementAndGet();
            firstWanted.complete(null);
        }

        @Override
        public int status() {
            return 200;
        }

        @Override
        public HttpHeaders headers() {
            return headers;
        }

        @Override
        public Flow.Publisher<ByteBuffer> body() {
            return this;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
            fail(new IOException("closed by the test"));
        }
    }

    private final Pushed response = new Pushed();
    private final BodyInputStream body = new BodyInputStream(response);

    @Test
    void readsBuffersInTheirOrderToTheEnd() throws IOException {
        response.receive("one ");
        response.receive("");
        response.receive("two");
        response.end();
        assertThat(new String(body.readAllBytes(), UTF_8)).isEqualTo("one two");
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void returnsWhatIsThereWithoutWaitingForMore() throws IOException {
        response.receive("abc");
        assertThat(body.read()).isEqualTo('a');
        assertThat(body.available()).isEqualTo(2);
        assertThat(body.read(new byte[10])).isEqualTo(2);
        assertThat(body.available()).isZero();
    }

    @Test
    void readsBytesAboveAsciiAsUnsigned() throws IOException {
        response.received.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF}));
        response.end();
        assertThat(body.read()).isEqualTo(0xFF);
    }

    @Test
    void requestsNothingBeforeSomebodyReads() {
        assertThat(response.wanted).hasValue(0);
    }

    @Test
    void requestsNothingWhileABufferIsLeft() throws IOException {
        response.receive("abc");
        response.receive("def");
        assertThat(body.read()).isEqualTo('a');
        assertThat(response.received).as("what stays with the source").hasSize(1);
        assertThat(body.readNBytes(2)).hasSize(2);
        assertThat(response.received).as("what stays with the source").hasSize(1);
    }

    @Test
    void throwsWhatTheBodyFailsWithAfterItsBytes() throws IOException {
        IOException failure = new IOException("broken");
        response.receive("a");
        response.breakOff(failure);
        assertThat(body.read()).isEqualTo('a');
        assertThat(catchThrowable(body::read)).isSameAs(failure);
        assertThat(catchThrowable(body::read)).as("the second time").isSameAs(failure);
    }

    @Test
    void throwsErrorsAsTheyAre() {
        Error failure = new AssertionError("broken");
        response.breakOff(failure);
        assertThat(catchThrowable(body::read)).isSameAs(failure);
    }

    @Test
    void endsTheExchangeWhenItIsClosed() {
        body.close();
        body.close();
        assertThat(response.closed.get()).isPositive();
        assertThatThrownBy(body::read).isExactlyInstanceOf(IOException.class).hasMessage("The response is closed");
    }

    @Test
    void closingMakesAReadThatWaitsFail() throws Exception {
        CompletableFuture<Throwable> failure =
                CompletableFuture.supplyAsync(() -> catchThrowable(body::read), command -> new Thread(command).start());
        response.firstWanted.get();
        body.close();
        assertThat(failure.get()).isExactlyInstanceOf(IOException.class).hasMessage("The response is closed");
    }

    @Test
    void anInterruptEndsTheExchangeAndLeavesTheFlag() throws Exception {
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            failure.complete(catchThrowable(body::read));
            flag.complete(Thread.currentThread().isInterrupted());
        });
        reader.start();
        response.firstWanted.get();
        reader.interrupt();
        assertThat(failure.get()).isExactlyInstanceOf(InterruptedIOException.class);
        assertThat(flag.get()).isTrue();
        assertThat(response.closed.get()).isPositive();
    }

    @Test
    void closingWaitsForTheEndOfABodyReadToItsAnnouncedLength() throws Exception {
        CompletableFuture<Runnable> delivery = new CompletableFuture<>();
        Pushed announced = new Pushed(
                task -> {
                    if (!delivery.complete(task)) {
                        task.run();
                    }
                },
                "2");
        BodyInputStream stream = new BodyInputStream(announced);
        announced.receive("ok");
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return stream.readNBytes(2);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        delivery.get().run();
        assertThat(read.get()).hasSize(2);

        CompletableFuture<Void> closed = CompletableFuture.runAsync(stream::close);
        announced.firstWanted.get();
        assertThat(announced.closed).as("closed before the end").hasValue(0);
        announced.end();
        closed.get();
    }

    /** A source, a reader and one that closes, in many random schedules: a reader sees a beginning of the body, and never hangs. */
    @Test
    void seesABeginningOfTheBodyInRandomSchedules() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int seed = 0; seed < 3_000; seed++) {
                readWhileItIsClosed(new Random(seed), threads, seed);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void readWhileItIsClosed(Random random, ExecutorService threads, int seed) throws Exception {
        int count = random.nextInt(20);
        int closeAfter = random.nextInt(200);
        boolean closes = random.nextBoolean();
        Pushed source = new Pushed(random.nextBoolean() ? threads : Runnable::run, null);
        BodyInputStream stream = new BodyInputStream(source);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < count; i++) {
            whole.append(i).append(' ');
        }
        CompletableFuture<Void> pushing = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < count; i++) {
                        source.receive(i + " ");
                    }
                    source.end();
                },
                threads);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(
                () -> {
                    for (int step = 0; step < closeAfter; step++) {
                        Thread.onSpinWait();
                    }
                    if (closes) {
                        stream.close();
                    }
                },
                threads);
        StringBuilder seen = new StringBuilder();
        Throwable failure = catchThrowable(() -> {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                seen.append((char) next);
            }
        });
        pushing.get();
        closing.get();
        assertThat(whole.toString()).as("seed %d", seed).startsWith(seen);
        if (failure == null) {
            assertThat(seen).as("seed %d", seed).hasToString(whole.toString());
        } else {
            assertThat(closes)
                    .as("failed with %s though nobody closed, seed %d", failure, seed)
                    .isTrue();
        }
    }
}
