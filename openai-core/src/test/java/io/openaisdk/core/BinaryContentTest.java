package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are files. */
class BinaryContentTest extends EndToEndTest {

    private static final byte[] LARGE = new byte[3_000_000];

    static {
        new Random(42).nextBytes(LARGE);
    }

    private static Script file(byte[] content) {
        return exchange -> exchange.answer(200, "audio/mpeg", content);
    }

    /** Sends a piece of a file, then waits for the client to hang up. */
    private static Script unfinished(CountDownLatch hungUp) {
        return untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: audio/mpeg", "Content-Length: 1000000");
            exchange.raw("ID3");
        });
    }

    private static Script broken() {
        return exchange -> {
            exchange.head(200, "Content-Type: audio/mpeg", "Content-Length: 1000000");
            exchange.raw("ID3");
            exchange.hangUp();
        };
    }

    private static BinaryContent open(OpenAI client) {
        return client.files().content("file_1");
    }

    private static AsyncBinaryContent openAsync(OpenAI client) {
        return Way.await(client.async().files().content("file_1"));
    }

    @OnEveryWay
    void bytes(Way way) {
        server.on(file(LARGE), hello());
        OpenAI client = client(way.combination());

        byte[] bytes = way.async()
                ? Way.await(openAsync(client).bytes())
                : open(client).bytes();

        assertThat(bytes).isEqualTo(LARGE);
        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        assertThat(server.connections()).isEqualTo(1);
    }

    @OnEveryWay
    void nothing(Way way) {
        server.on(file(new byte[0]));
        OpenAI client = client(way.combination());

        assertThat(
                        way.async()
                                ? Way.await(openAsync(client).bytes())
                                : open(client).bytes())
                .isEmpty();
    }

    @OnEveryWay
    void text(Way way) {
        server.on(exchange -> exchange.answer(200, "text/plain", "Grüße ☃ 😀"));
        OpenAI client = client(way.combination());

        assertThat(
                        way.async()
                                ? Way.await(openAsync(client).text())
                                : open(client).text())
                .isEqualTo("Grüße ☃ 😀");
    }

    @OnEveryWay
    void theFactsOfTheAnswer(Way way) {
        server.on(file(LARGE));
        OpenAI client = client(way.combination());

        HttpInfo http = way.async() ? openAsync(client).http() : open(client).http();

        assertThat(http.status()).isEqualTo(200);
        assertThat(http.headers().first("content-type")).contains("audio/mpeg");
        assertThat(http.requestId()).contains("req_1");
    }

    @OnEveryWay
    void writeToAFile(Way way, @TempDir Path directory) throws IOException {
        server.on(file(LARGE));
        OpenAI client = client(way.combination());
        Path target = Files.write(directory.resolve("speech.mp3"), new byte[LARGE.length + 7]);

        long written = way.async()
                ? Way.await(openAsync(client).writeTo(target))
                : open(client).writeTo(target);

        assertThat(written).isEqualTo(LARGE.length);
        assertThat(target).hasBinaryContent(LARGE);
    }

    @OnEveryWay
    void aFileThatCannotBeWritten(Way way, @TempDir Path directory) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(unfinished(hungUp), hello());
        OpenAI client = client(way.combination());
        Path target = directory.resolve("none").resolve("speech.mp3");

        UncheckedIOException failure = Way.failure(UncheckedIOException.class, () -> {
            long written = way.async()
                    ? Way.await(openAsync(client).writeTo(target))
                    : open(client).writeTo(target);
            assertThat(written).isNegative();
        });

        assertThat(failure).hasMessageStartingWith("Cannot write to " + target + ": ");
        Way.await(hungUp);
        assertThat(way.create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryWay
    void aBodyThatBreaks(Way way, @TempDir Path directory) {
        server.on(broken(), broken());
        OpenAI client = client(way.combination());
        Path target = directory.resolve("speech.mp3");

        ApiConnectionException inMemory = Way.failure(ApiConnectionException.class, () -> {
            byte[] bytes = way.async()
                    ? Way.await(openAsync(client).bytes())
                    : open(client).bytes();
            assertThat(bytes).isNull();
        });
        ApiConnectionException inFile = Way.failure(ApiConnectionException.class, () -> {
            long written = way.async()
                    ? Way.await(openAsync(client).writeTo(target))
                    : open(client).writeTo(target);
            assertThat(written).isNegative();
        });

        assertThat(inMemory)
                .hasMessageStartingWith(
                        "The connection broke while calling GET " + server.url() + "/files/file_1/content: ");
        assertThat(inFile).hasMessageStartingWith("The connection broke while calling GET ");
    }

    @OnEveryWay
    void closingUnreadEndsTheExchange(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(unfinished(hungUp));
        OpenAI client = client(way.combination());

        if (way.async()) {
            openAsync(client).close();
        } else {
            open(client).close();
        }

        Way.await(hungUp);
    }

    @OnEveryWay
    void anErrorInPlaceOfAFile(Way way) {
        server.on(status(404, "{\"error\":{\"message\":\"No such file\"}}"));
        OpenAI client = client(way.combination());

        NotFoundException failure = Way.failure(NotFoundException.class, () -> {
            if (way.async()) {
                openAsync(client).close();
            } else {
                open(client).close();
            }
        });

        assertThat(failure).hasMessage("404: No such file (request req_1)");
    }

    @OnEveryWay
    void aRawFile(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(file(LARGE), unfinished(hungUp));
        OpenAI client = client(way.combination());

        if (way.async()) {
            RawResponse<AsyncBinaryContent> raw =
                    Way.await(client.async().raw().files().content("file_1"));
            assertThat(Way.await(raw.parse().bytes())).isEqualTo(LARGE);
            Way.await(client.async().raw().files().content("file_1")).close();
        } else {
            RawResponse<BinaryContent> raw = client.raw().files().content("file_1");
            assertThat(raw.headers().first("Content-Type")).contains("audio/mpeg");
            assertThat(raw.parse().bytes()).isEqualTo(LARGE);
            client.raw().files().content("file_1").close();
        }

        Way.await(hungUp);
    }

    @OnEveryCombination
    void readingWhileItArrives(Combination combination) throws IOException {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: audio/mpeg", "Content-Length: 1000000");
            exchange.raw("ID3");
            Way.await(read);
            exchange.raw("more");
        }));

        try (InputStream stream = open(client(combination)).stream()) {
            assertThat(stream.readNBytes(3)).isEqualTo(new byte[] {'I', 'D', '3'});
            read.countDown();
            assertThat(stream.readNBytes(4)).isEqualTo(new byte[] {'m', 'o', 'r', 'e'});
        }

        Way.await(hungUp);
    }

    @OnEveryCombination
    void itIsReadOnce(Combination combination) {
        server.on(file(LARGE));

        try (BinaryContent content = open(client(combination))) {
            assertThat(content.bytes()).hasSize(LARGE.length);
            assertThatThrownBy(content::bytes)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The content has been read; it can be read once");
        }
    }

    @OnEveryCombination
    void subscribing(Combination combination) {
        server.on(file(LARGE));
        Collector<ByteBuffer> collector = new Collector<>();

        openAsync(client(combination)).publisher().subscribe(collector);

        assertThat(collector.all().stream().mapToInt(ByteBuffer::remaining).sum())
                .isEqualTo(LARGE.length);
    }

    @OnEveryCombination
    void subscribingToABodyThatBreaks(Combination combination) {
        server.on(broken());
        CompletableFuture<Optional<Throwable>> end = new CompletableFuture<>();
        OpenAI client = closing(combination
                .builder(server)
                .observer(call -> new CallObservation() {
                    @Override
                    public void end(CallEnd ended) {
                        Optional<Throwable> error = ended.outcome().failure();
                        end.complete(error);
                    }
                })
                .build());
        Collector<ByteBuffer> collector = new Collector<>();

        openAsync(client).publisher().subscribe(collector);

        assertThat(collector.error())
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasMessageStartingWith("The connection broke while calling GET ");
        assertThat(Way.await(end)).containsSame(collector.error());
        assertThat(collector.signals()).containsExactly("subscribe", "error");
    }

    @OnEveryCombination
    void observersHearOfTheEnd(Combination combination) {
        CountDownLatch ends = new CountDownLatch(2);
        OpenAI client = closing(combination
                .builder(server)
                .observer(call -> new CallObservation() {
                    @Override
                    public void end(CallEnd ended) {
                        Optional<Throwable> error = ended.outcome().failure();
                        assertThat(error).isEmpty();
                        ends.countDown();
                    }
                })
                .build());
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(file(LARGE), unfinished(hungUp));

        Collector<ByteBuffer> whole = new Collector<>();
        openAsync(client).publisher().subscribe(whole);
        assertThat(whole.all()).isNotEmpty();
        Collector<ByteBuffer> part = new Collector<>(0);
        openAsync(client).publisher().subscribe(part);
        part.subscription().cancel();

        Way.await(ends);
        Way.await(hungUp);
    }

    /** Its caller is told of a failure, so nobody may be told that the caller gave up. */
    @OnEveryCombination
    void contentBeyondTheLimitFailsForObserversAsForTheCaller(Combination combination) {
        CompletableFuture<CallOutcome> end = new CompletableFuture<>();
        OpenAI client = closing(combination
                .builder(server)
                .maxResponseBytes(10)
                .observer(call -> new CallObservation() {
                    @Override
                    public void end(CallEnd ended) {
                        end.complete(ended.outcome());
                    }
                })
                .build());
        server.on(file(LARGE));

        CompletableFuture<byte[]> bytes = openAsync(client).bytes();

        Throwable told = catchThrowable(() -> bytes.get(20, TimeUnit.SECONDS));
        assertThat(told).hasCauseInstanceOf(ResponseDecodingException.class);
        assertThat(Way.await(end).failure()).containsSame(told.getCause());
    }

    @OnEveryCombination
    void cancelingAReadEndsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(unfinished(hungUp));
        CompletableFuture<byte[]> bytes = openAsync(client(combination)).bytes();

        assertThat(bytes.cancel(true)).isTrue();

        Way.await(hungUp);
    }
}
