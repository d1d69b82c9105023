package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.silence;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.Response;
import io.openaisdk.core.Places.SilentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;

/**
 * Canceling a future reaches the exchange wherever it is; {@link FutureTest} has the waits for an answer, its body and the next
 * attempt, {@link AsyncEventStreamTest} streams.
 */
class CancelTest extends EndToEndTest {

    private static CompletableFuture<Response> create(OpenAI client) {
        return client.async().responses().create(p -> p.model("m").input("Hi"));
    }

    @OnEveryCombination
    void whileWaitingForCredentials(Combination combination) {
        Places.Waiting credentials = new Places.Waiting();
        OpenAI client =
                closing(combination.builder(server).credentials(credentials).build());
        CompletableFuture<Response> future = create(client);
        Way.await(credentials.asked);

        assertThat(future.cancel(true)).isTrue();

        // Other calls may wait for the same.
        assertThat(credentials.authenticated).isNotDone();
        credentials.authenticated.completeExceptionally(new IOException("too late"));
        assertThat(server.connections()).isZero();
    }

    @OnEveryCombination
    void whileWaitingForAConnection(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp), hello());
        OpenAI client = closing(combination.builder(server).maxConnections(1).build());
        CompletableFuture<Response> holder = create(client);
        server.take();
        CompletableFuture<Response> waiting = create(client);

        assertThat(waiting.cancel(true)).isTrue();
        assertThat(holder.cancel(true)).isTrue();

        Way.await(hungUp);
        assertThat(Way.await(create(client)).outputText()).isEqualTo("Hello");
        assertThat(server.received()).hasSize(2);
    }

    @OnEveryCombination
    void whileAFileToUploadIsSilent(Combination combination) throws IOException, InterruptedException {
        SilentFile file = new SilentFile();
        CompletableFuture<FileObject> created = client(combination)
                .async()
                .files()
                .create(p -> p.file(file, "a.txt").purpose(FilePurpose.USER_DATA));
        Way.await(file.read);

        assertThat(created.cancel(true)).isTrue();

        server.awaitNoConnections();
    }

    @OnEveryCombination
    void whileAFileIsReadAsText(Combination combination) {
        assertCancels(combination, content -> content.text());
    }

    @OnEveryCombination
    void whileAFileIsDownloaded(Combination combination, @TempDir Path directory) {
        assertCancels(combination, content -> content.writeTo(directory.resolve("a")));
    }

    private void assertCancels(Combination combination, Function<AsyncBinaryContent, CompletableFuture<?>> read) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(Places.unfinished(begun, hungUp));
        CompletableFuture<?> reading =
                read.apply(Way.await(client(combination).async().files().content("file_1")));
        Way.await(begun);

        assertThat(reading.cancel(true)).isTrue();

        Way.await(hungUp);
    }

    @OnEveryCombination
    void whileAPageIsFetched(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(
                json("{\"object\":\"list\",\"data\":[" + Answers.FILE + "],\"has_more\":true,"
                        + "\"first_id\":\"file_1\",\"last_id\":\"file_1\"}"),
                silence(hungUp));
        CompletableFuture<AsyncPage<FileObject>> next =
                Way.await(client(combination).async().files().list()).nextPage();
        server.take();
        server.take();

        assertThat(next.cancel(true)).isTrue();

        Way.await(hungUp);
    }

    /** A future that was made from a future is its own: as usual, canceling it does not go back to its source. */
    @OnEveryCombination
    void aDependentFuture(Combination combination) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        server.on(exchange -> {
            Way.await(go);
            hello().answer(exchange);
        });
        CompletableFuture<Response> future = create(client(combination));
        server.take();

        assertThat(future.thenApply(Response::outputText).cancel(true)).isTrue();
        go.countDown();

        assertThat(Way.await(future).outputText()).isEqualTo("Hello");
    }
}
