package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60) // a sink that forgets its outcome would let these tests wait for ever
class FileSinkTest {

    @TempDir
    Path directory;

    private final Source source = new Source();

    @Test
    void buffersAreWrittenOneAfterTheOther() throws Exception {
        Path file = directory.resolve("out.bin");
        FileSink sink = subscribed(file);
        for (String part : new String[] {"one ", "", "two ", "three"}) {
            source.awaitRequest();
            sink.onNext(ByteBuffer.wrap(part.getBytes(StandardCharsets.UTF_8)));
        }
        source.awaitRequest();
        sink.onComplete();

        assertThat(sink.written().get()).isEqualTo(13);
        assertThat(file).hasContent("one two three");
        assertThat(source.canceled()).isFalse();
    }

    @Test
    void bodyMayEndWhileItsLastBufferIsWritten() throws Exception {
        Path file = directory.resolve("out.bin");
        byte[] large = new byte[8 * 1024 * 1024];
        FileSink sink = subscribed(file);
        source.awaitRequest();
        sink.onNext(ByteBuffer.wrap(large));
        sink.onComplete();

        assertThat(sink.written().get()).isEqualTo(large.length);
        assertThat(Files.size(file)).isEqualTo(large.length);
    }

    @Test
    void directBuffersAreWrittenFromTheirPosition() throws Exception {
        Path file = directory.resolve("out.bin");
        FileSink sink = subscribed(file);
        source.awaitRequest();
        sink.onNext(ByteBuffer.allocateDirect(10)
                .put("xabcx".getBytes(StandardCharsets.UTF_8))
                .position(1)
                .limit(4));
        sink.onComplete();

        assertThat(sink.written().get()).isEqualTo(3);
        assertThat(file).hasContent("abc");
    }

    @Test
    void fileThatExistsIsReplaced() throws Exception {
        Path file = Files.writeString(directory.resolve("out.bin"), "something longer than before");
        FileSink sink = subscribed(file);
        sink.onComplete();

        assertThat(sink.written().get()).isZero();
        assertThat(file).isEmptyFile();
    }

    @Test
    void fileThatCannotBeOpenedEndsTheExchange() {
        Path file = directory.resolve("missing").resolve("out.bin");
        FileSink sink = subscribed(file);

        assertThat(source.canceled()).isTrue();
        assertThatThrownBy(() -> sink.written().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot write to " + file + ": " + file);
    }

    /** Not every file system can write without blocking, that of archives cannot for one. */
    @Test
    void fileSystemThatCannotDoItEndsTheExchange() throws IOException {
        URI archive = URI.create("jar:" + directory.resolve("a.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            FileSink sink = subscribed(zip.getPath("out.bin"));

            assertThat(source.canceled()).isTrue();
            assertThat(sink.written()).isCompletedExceptionally();
            assertThatThrownBy(() -> sink.written().join())
                    .cause()
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("Cannot write to out.bin: its file system cannot write without blocking");
        }
    }

    @Test
    void diskThatIsFullEndsTheExchange() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a file that is always full").exists();
        FileSink sink = subscribed(full);
        source.awaitRequest();
        sink.onNext(ByteBuffer.wrap(new byte[] {1}));

        assertThatThrownBy(() -> sink.written().join())
                .cause()
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Cannot write to /dev/full: ")
                .cause()
                .hasNoCause();
        assertThat(source.canceled()).isTrue();
    }

    @Test
    void failureOfTheBodyIsTheOutcomeThoughABufferIsBeingWritten() throws Exception {
        for (int i = 0; i < 50; i++) {
            FileSink sink = subscribed(directory.resolve("out" + i));
            source.awaitRequest();
            sink.onNext(ByteBuffer.wrap(new byte[1024 * 1024]));
            IOException reset = new IOException("reset");
            sink.onError(reset);

            assertThatThrownBy(() -> sink.written().join()).cause().isSameAs(reset);
        }
    }

    @Test
    void outcomeMayBeUsedByWhoeverWaitsForIt() throws Exception {
        FileSink sink = subscribed(directory.resolve("out.bin"));
        CountDownLatch told = new CountDownLatch(1);
        sink.written().whenComplete((count, error) -> told.countDown());
        source.awaitRequest();
        sink.onNext(ByteBuffer.wrap(new byte[] {1}));
        source.awaitRequest();
        sink.onComplete();

        told.await();
        assertThat(sink.written().get()).isEqualTo(1);
    }

    @Test
    void fileIsClosedWhicheverWayTheBodyEnds() throws Exception {
        assumeThat(DESCRIPTORS).as("the list of files that are open").exists();
        Path file = directory.resolve("out.bin");
        FileSink empty = subscribed(file);
        assertThat(opened(file)).isOne();
        empty.onComplete();
        assertThat(opened(file)).isZero();

        FileSink broken = subscribed(file);
        broken.onError(new IOException("reset"));
        assertThat(opened(file)).isZero();

        // Some of these bodies end while their buffer is written, and some after that.
        for (int i = 0; i < 20; i++) {
            FileSink whole = subscribed(file);
            whole.onNext(ByteBuffer.wrap(new byte[1024 * 1024]));
            whole.onComplete();
            whole.written().join();
            assertThat(opened(file)).isZero();
        }
    }

    @Test
    void fileThatCannotBeWrittenIsClosed() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a file that is always full").exists();
        assumeThat(DESCRIPTORS).as("the list of files that are open").exists();
        FileSink sink = subscribed(full);
        source.awaitRequest();
        sink.onNext(ByteBuffer.wrap(new byte[] {1}));

        assertThat(sink.written().handle((count, error) -> error).join()).isNotNull();
        assertThat(opened(full)).isZero();
    }

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Returns how often this process has opened a file. */
    private static long opened(Path file) throws IOException {
        try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
            return descriptors.filter(each -> leadsTo(each, file)).count();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false; // it has been closed meanwhile
        }
    }

    private FileSink subscribed(Path file) {
        FileSink sink = new FileSink(file);
        sink.onSubscribe(source);
        return sink;
    }

    /** Lets the test wait until the sink wants more. */
    private static final class Source implements Flow.Subscription {

        private final Semaphore requests = new Semaphore(0);
        private volatile boolean canceled;

        private void awaitRequest() throws InterruptedException {
            requests.acquire();
        }

        private boolean canceled() {
            return canceled;
        }

        @Override
        public void request(long count) {
            requests.release((int) count);
        }

        @Override
        public void cancel() {
            canceled = true;
        }
    }
}
