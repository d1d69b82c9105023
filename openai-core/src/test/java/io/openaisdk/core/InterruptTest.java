package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.silence;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.core.Places.SilentFile;
import io.openaisdk.core.faults.FullServer;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * An interrupt ends a call wherever it waits; {@link FailureTest} and {@link EventStreamTest} have the waits for an answer, its
 * body, the next attempt and the next event.
 */
class InterruptTest extends EndToEndTest {

    /** A thread that makes a call, which an interrupt is to end. */
    private static final class Caller {

        private final CompletableFuture<Boolean> flag = new CompletableFuture<>();
        private final CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        private final Thread thread;

        private Caller(Runnable call) {
            thread = LoopbackServer.start("caller", () -> {
                try {
                    call.run();
                    thrown.completeExceptionally(new IllegalStateException("The call succeeded"));
                } catch (RuntimeException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                    thrown.complete(e);
                }
            });
        }

        private void assertInterruptible() {
            thread.interrupt();

            assertThat(Way.await(thrown)).isExactlyInstanceOf(CallInterruptedException.class);
            assertThat(Way.await(thrown)).hasMessage("The calling thread was interrupted while it waited");
            assertThat(Way.await(flag)).as("interrupt flag").isTrue();
        }
    }

    private static void create(OpenAI client) {
        client.responses().create(p -> p.model("m").input("Hi"));
    }

    @OnEveryCombination
    @EnabledOnOs(OS.LINUX)
    void whileConnecting(Combination combination) throws IOException {
        try (FullServer full = new FullServer()) {
            CountDownLatch begun = new CountDownLatch(1);
            OpenAI client = closing(combination
                    .builder(server)
                    .baseUrl(full.url())
                    .observer(call -> {
                        begun.countDown();
                        return CallObservation.NONE;
                    })
                    .build());
            Caller caller = new Caller(() -> create(client));
            Way.await(begun);

            caller.assertInterruptible();
        }
    }

    @OnEveryCombination
    void whileWaitingForCredentials(Combination combination) {
        Places.Waiting credentials = new Places.Waiting();
        OpenAI client =
                closing(combination.builder(server).credentials(credentials).build());
        Caller caller = new Caller(() -> create(client));
        Way.await(credentials.asked);

        caller.assertInterruptible();

        // Other calls may wait for the same.
        assertThat(credentials.authenticated).isNotDone();
        assertThat(server.connections()).isZero();
    }

    @OnEveryCombination
    void whileWaitingForAConnection(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp), hello());
        OpenAI client = closing(combination.builder(server).maxConnections(1).build());
        Caller holder = new Caller(() -> create(client));
        server.take();
        Caller caller = new Caller(() -> create(client));
        Places.awaitWaiting(caller.thread);

        caller.assertInterruptible();

        assertThat(server.received()).hasSize(1);
        holder.assertInterruptible();
        Way.await(hungUp);
        assertThat(new Way(combination, false).create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void whileAFileToUploadIsSilent(Combination combination) throws IOException, InterruptedException {
        SilentFile file = new SilentFile();
        OpenAI client = client(combination);
        Caller caller = new Caller(
                () -> client.files().create(p -> p.file(file, "a.txt").purpose(FilePurpose.USER_DATA)));
        Way.await(file.read);

        caller.assertInterruptible();

        server.awaitNoConnections();
    }

    @OnEveryCombination
    void whileAFileIsDownloaded(Combination combination, @TempDir Path directory) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(Places.unfinished(begun, hungUp));
        OpenAI client = client(combination);
        Caller caller = new Caller(() -> {
            try (BinaryContent content = client.files().content("file_1")) {
                content.writeTo(directory.resolve("a"));
            }
        });
        Way.await(begun);

        caller.assertInterruptible();

        Way.await(hungUp);
    }
}
