package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.Page;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.core.Places.SilentFile;
import io.openaisdk.core.faults.FullServer;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Closing a client ends its calls wherever they are; {@link FailureTest} has the waits for an answer, its body and the next
 * attempt, {@link EventStreamTest} and {@link AsyncEventStreamTest} streams that are being read.
 */
class ClosingTest extends EndToEndTest {

    private static final String PAGE = "{\"object\":\"list\",\"data\":[" + Answers.FILE + "],\"has_more\":true,"
            + "\"first_id\":\"file_1\",\"last_id\":\"file_1\"}";

    /** Runs a call in the background, whose thread a test can look at. */
    private static final class Caller {

        private final CompletableFuture<ClientClosedException> failure = new CompletableFuture<>();
        private final Thread thread;

        private Caller(Runnable call) {
            thread = LoopbackServer.start("caller", () -> {
                try {
                    failure.complete(Way.failure(ClientClosedException.class, call::run));
                } catch (AssertionError e) {
                    failure.completeExceptionally(new IllegalStateException(e));
                }
            });
        }

        private void assertClosed() {
            assertThat(Way.await(failure)).hasMessage("This client has been closed");
        }
    }

    @OnEveryWay
    @EnabledOnOs(OS.LINUX)
    void whileConnecting(Way way) throws IOException {
        try (FullServer full = new FullServer()) {
            CountDownLatch begun = new CountDownLatch(1);
            OpenAI client = closing(way.combination()
                    .builder(server)
                    .baseUrl(full.url())
                    .observer(call -> {
                        begun.countDown();
                        return CallObservation.NONE;
                    })
                    .build());
            Caller caller = new Caller(() -> way.create(client));
            Way.await(begun);

            client.close();

            caller.assertClosed();
        }
    }

    @OnEveryWay
    void whileWaitingForCredentials(Way way) {
        Places.Waiting credentials = new Places.Waiting();
        OpenAI client = closing(
                way.combination().builder(server).credentials(credentials).build());
        Caller caller = new Caller(() -> way.create(client));
        Way.await(credentials.asked);

        client.close();

        caller.assertClosed();
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void whileWaitingForAConnection(Way way) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp));
        OpenAI client =
                closing(way.combination().builder(server).maxConnections(1).build());
        Caller holder = new Caller(() -> way.create(client));
        server.take();
        // So many that the turn of one comes, because the holder was ended, before it is ended itself.
        List<Caller> waiting = Stream.generate(() -> new Caller(() -> way.create(client)))
                .limit(20)
                .toList();
        waiting.forEach(caller -> Places.awaitWaiting(caller.thread));

        client.close();

        holder.assertClosed();
        waiting.forEach(Caller::assertClosed);
        Way.await(hungUp);
        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void whileAFileIsDownloaded(Way way, @TempDir Path directory) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(Places.unfinished(begun, hungUp));
        OpenAI client = client(way.combination());
        Path file = directory.resolve("a");
        Caller caller = new Caller(() -> way.call(
                client,
                it -> {
                    try (BinaryContent content = it.files().content("file_1")) {
                        return content.writeTo(file);
                    }
                },
                it -> Way.await(it.files().content("file_1")).writeTo(file)));
        Way.await(begun);

        client.close();

        caller.assertClosed();
        Way.await(hungUp);
    }

    @OnEveryWay
    void whileAPageIsFetched(Way way) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(json(PAGE), silence(hungUp));
        OpenAI client = client(way.combination());
        Caller caller = new Caller(() -> way.call(
                client,
                it -> {
                    Page<FileObject> page = it.files().list();
                    return page.nextPage().data();
                },
                it -> it.files().list().thenCompose(AsyncPage::nextPage).thenApply(AsyncPage::data)));
        server.take();
        server.take();

        client.close();

        caller.assertClosed();
        Way.await(hungUp);
    }

    /** Of a caller that waits in its own stream nobody but its thread can tell; a future needs no thread to end. */
    @OnEveryCombination
    void whileAFileToUploadIsSilent(Combination combination) throws IOException, InterruptedException {
        SilentFile file = new SilentFile();
        OpenAI client = client(combination);
        CompletableFuture<FileObject> created =
                client.async().files().create(p -> p.file(file, "a.txt").purpose(FilePurpose.USER_DATA));
        Way.await(file.read);

        client.close();

        Way.failure(ClientClosedException.class, () -> Way.await(created));
        server.awaitNoConnections();
    }

    @OnEveryCombination
    void whileASubscriberAsksForNoMore(Combination combination) {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        OpenAI client = client(combination);
        Collector<ResponseStreamEvent> collector = new Collector<>(1) {
            @Override
            public void onNext(ResponseStreamEvent item) {
                first.countDown();
            }
        };
        client.async().responses().createStreaming(p -> p.model("m")).subscribe(collector);
        Way.await(first);

        client.close();

        assertThat(collector.error()).isExactlyInstanceOf(ClientClosedException.class);
        Way.await(hungUp);
    }

    /** All of the body may have come by then; the subscriber is told what observers are. */
    @OnEveryCombination
    void closingWhileTheLastEventsAreReadEndsTheStreamAsObserversAreTold(Combination combination) {
        CompletableFuture<OpenAI> client = new CompletableFuture<>();
        CompletableFuture<CallOutcome> end = new CompletableFuture<>();
        server.on(events(delta("a", 1), delta("b", 2), completed(3)));
        client.complete(closing(combination
                .builder(server)
                .observer(call -> new CallObservation() {
                    @Override
                    public void event(Object event) {
                        client.join().close();
                    }

                    @Override
                    public void end(CallEnd ended) {
                        end.complete(ended.outcome());
                    }
                })
                .build()));

        Collector<ResponseStreamEvent> collector = new Collector<>();
        client.join().async().responses().createStreaming(p -> p.model("m")).subscribe(collector);

        assertThat(collector.error()).isExactlyInstanceOf(ClientClosedException.class);
        assertThat(Way.await(end).failure()).containsSame(collector.error());
    }
}
