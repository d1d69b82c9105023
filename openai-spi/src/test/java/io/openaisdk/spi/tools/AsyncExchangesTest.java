package io.openaisdk.spi.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What no client does; how a whole transport behaves over sockets, the suite of the transport on {@code java.net.http} shows. */
@Timeout(60)
class AsyncExchangesTest {

    private static final TransportConfig ONE_CONNECTION = TransportConfig.DEFAULT.withMaxConnections(1);

    private final AsyncExchanges exchanges = new AsyncExchanges(ONE_CONNECTION, "test-");
    private final BlockingQueue<AsyncExchange> sent = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        exchanges.close();
    }

    private static HttpRequest request(HttpTimeouts timeouts) {
        return new HttpRequest(
                "GET",
                URI.create("http://one.test/a"),
                HttpHeaders.builder().add("Authorization", "secret").build(),
                null,
                timeouts);
    }

    private CompletableFuture<AsyncHttpResponse> start() {
        return exchanges.start(request(HttpTimeouts.NONE), sent::add);
    }

    private static ResponseHeaders headers(String... namesAndValues) {
        ResponseHeaders headers = new ResponseHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    private static Throwable failureOf(CompletableFuture<?> future) throws InterruptedException {
        try {
            return new AssertionError("It has not failed but is " + future.get());
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        }
    }

    @Test
    void sendsOneAfterAnotherInTheirOrder() throws Exception {
        CompletableFuture<AsyncHttpResponse> first = start();
        CompletableFuture<AsyncHttpResponse> second = start();
        AsyncExchange sending = sent.take();
        assertThat(sent).as("sent beyond the maximum of connections").isEmpty();

        sending.responded(200, headers()).ended();
        assertThat(first.get().status()).isEqualTo(200);
        sent.take().responded(201, headers()).ended();
        assertThat(second.get().status()).isEqualTo(201);
    }

    @Test
    void givesUpThePlaceInLineOfACanceledExchange() throws Exception {
        start();
        CompletableFuture<AsyncHttpResponse> second = start();
        CompletableFuture<AsyncHttpResponse> third = start();
        second.cancel(true);
        sent.take().responded(200, headers()).ended();
        sent.take().responded(203, headers()).ended();
        assertThat(third.get().status()).isEqualTo(203);
    }

    @Test
    void cutsAnExchangeThatIsCanceledOnceAndMakesRoom() throws Exception {
        CompletableFuture<AsyncHttpResponse> first = start();
        AtomicInteger cuts = new AtomicInteger();
        AsyncExchange exchange = sent.take();
        exchange.whenCut(cuts::incrementAndGet);
        first.cancel(true);
        assertThat(cuts).hasValue(1);
        exchange.whenCut(cuts::incrementAndGet);
        assertThat(cuts).as("given after the end").hasValue(2);

        start();
        assertThat(sent.take()).isNotSameAs(exchange);
    }

    @Test
    void cutsNothingThatHasEndedByItself() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        AsyncExchange exchange = sent.take();
        exchange.whenCut(() -> {
            throw new AssertionError("cut");
        });
        exchange.responded(200, headers()).ended();
        response.get().close();
        assertThat(catchThrowable(() -> exchange.whenCut(() -> {
                    throw new AssertionError("cut");
                })))
                .isNull();
    }

    @Test
    void reportsTheFirstFailureAsItIs() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        IOException failure = new IOException("first");
        AsyncExchange exchange = sent.take();
        exchange.whenCut(() -> exchange.fail(new IOException("because it was cut")));
        exchange.fail(failure);
        assertThat(failureOf(response)).isSameAs(failure);
    }

    @Test
    void reportsWhatTheSenderThrows() throws Exception {
        RuntimeException unsendable = new IllegalArgumentException("no such address");
        CompletableFuture<AsyncHttpResponse> refused = exchanges.start(request(HttpTimeouts.NONE), exchange -> {
            throw unsendable;
        });
        assertThat(failureOf(refused)).isSameAs(unsendable);
        CompletableFuture<AsyncHttpResponse> failed = exchanges.start(request(HttpTimeouts.NONE), exchange -> {
            throw new IllegalStateException("the client is broken");
        });
        assertThat(failureOf(failed))
                .isExactlyInstanceOf(IOException.class)
                .hasRootCauseMessage("the client is broken");
        Error error = new LinkageError("not linked");
        CompletableFuture<AsyncHttpResponse> broken = exchanges.start(request(HttpTimeouts.NONE), exchange -> {
            throw error;
        });
        assertThat(failureOf(broken)).isSameAs(error);
    }

    @Test
    void reportsWhatTheSourceOfTheRequestThrowsThoughTheClientWrapsIt() throws Exception {
        Error error = new AssertionError("thrown by the source");
        HttpBody body = new HttpBody() {
            @Override
            public String contentType() {
                return "text/plain";
            }

            @Override
            public long contentLength() {
                return -1;
            }

            @Override
            public boolean repeatable() {
                return false;
            }

            @Override
            public java.io.InputStream open() {
                throw error;
            }
        };
        BodyCollector client = new BodyCollector(1);
        CompletableFuture<AsyncHttpResponse> response =
                exchanges.start(request(HttpTimeouts.NONE).withBody(body), exchange -> {
                    exchange.body().orElseThrow().subscribe(client);
                    client.bytes().whenComplete((bytes, failure) -> exchange.fail(new IOException("wrapped", failure)));
                });
        assertThat(failureOf(response)).isSameAs(error);
    }

    @Test
    void refusesHeadersBeyondTheMaximum() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        int max = ONE_CONNECTION.maxHeaderBytes();
        AsyncExchange exchange = sent.take();
        AtomicInteger cuts = new AtomicInteger();
        exchange.whenCut(cuts::incrementAndGet);
        exchange.responded(200, headers("X", "x".repeat(max)));
        assertThat(failureOf(response)).hasMessageContaining(max + " bytes (maxHeaderBytes)");
        assertThat(cuts).hasValue(1);
    }

    @Test
    void followsARedirectElsewhereWithoutSecrets() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        AsyncExchange first = sent.take();
        AtomicInteger cuts = new AtomicInteger();
        first.whenCut(cuts::incrementAndGet);
        ResponseBody dropped = first.responded(302, headers("Location", "http://two.test/b"));
        AsyncExchange second = sent.take();
        first.fail(new IOException("of the response that was left"));
        dropped.received(bytes("dropped"));
        dropped.ended();
        assertThat(cuts).hasValue(1);
        assertThat(second.request().uri()).hasToString("http://two.test/b");
        assertThat(second.request().headers().isEmpty())
                .as("no secret goes along")
                .isTrue();

        ResponseBody body = second.responded(200, headers());
        body.received(bytes("ok"));
        body.ended();
        assertThat(text(response.get())).isEqualTo("ok");
    }

    @Test
    void returnsARedirectThatLeadsInACircle() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        for (int hop = 0; hop < Redirects.MAX; hop++) {
            sent.take().responded(302, headers("Location", "/a"));
        }
        sent.take().responded(302, headers("Location", "/a")).ended();
        assertThat(response.get().status()).isEqualTo(302);
    }

    @Test
    void decompressesABody() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        ResponseBody body = sent.take().responded(200, headers("Content-Encoding", "gzip", "Content-Length", "99"));
        byte[] packed = gzip("hello");
        body.received(List.of(ByteBuffer.wrap(packed, 0, 5), ByteBuffer.wrap(packed, 5, packed.length - 5)));
        body.ended();
        assertThat(response.get().headers().isEmpty()).isTrue();
        assertThat(text(response.get())).isEqualTo("hello");
    }

    @Test
    void failsACompressedBodyThatEndsTooEarly() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        ResponseBody body = sent.take().responded(200, headers("Content-Encoding", "gzip"));
        body.received(ByteBuffer.wrap(gzip("hello"), 0, 12));
        body.ended();
        BodyCollector collector = new BodyCollector(99);
        response.get().body().subscribe(collector);
        assertThat(failureOf(collector.bytes())).isInstanceOf(IOException.class);
    }

    @Test
    void fetchesOneAheadAndThenAsRequested() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        AtomicInteger fetched = new AtomicInteger();
        ResponseBody body = sent.take().responded(200, headers());
        body.source(fetched::incrementAndGet);
        assertThat(fetched).hasValue(1);
        body.received(bytes("one"));
        assertThat(fetched).as("without demand").hasValue(1);
        response.get().body().subscribe(new BodyCollector(99));
        assertThat(fetched).as("with demand").hasValue(2);
        body.received(bytes(""));
        assertThat(fetched).as("after a buffer without bytes").hasValue(3);
    }

    @Test
    void endsTheExchangeOfAResponseThatIsClosed() throws Exception {
        CompletableFuture<AsyncHttpResponse> response = start();
        AsyncExchange exchange = sent.take();
        AtomicInteger cuts = new AtomicInteger();
        exchange.whenCut(cuts::incrementAndGet);
        exchange.responded(200, headers()).received(bytes("one"));
        response.get().close();
        BodyCollector collector = new BodyCollector(99);
        response.get().body().subscribe(collector);
        assertThat(failureOf(collector.bytes())).hasMessage("The response was closed");
        assertThat(cuts).hasValue(1);
    }

    @Test
    void boundsTheTimeInLine() throws Exception {
        start();
        CompletableFuture<AsyncHttpResponse> waiting =
                exchanges.start(request(HttpTimeouts.NONE.withTotal(Duration.ofMillis(1))), sent::add);
        assertThat(failureOf(waiting)).isInstanceOf(TransportTimeoutException.class);
    }

    @Test
    void boundsTheConnectionFromTheWaitInLineOn() throws Exception {
        HttpTimeouts timeouts = HttpTimeouts.NONE.withConnect(Duration.ofMillis(1));
        CompletableFuture<AsyncHttpResponse> silent = exchanges.start(request(timeouts), sent::add);
        CompletableFuture<AsyncHttpResponse> inLine = exchanges.start(request(timeouts), sent::add);
        assertThat(failureOf(inLine)).hasMessage("The connect timeout of 1 ms passed");
        assertThat(failureOf(silent)).hasMessage("The connect timeout of 1 ms passed");

        CompletableFuture<AsyncHttpResponse> connected =
                exchanges.start(request(timeouts.withConnect(Duration.ofDays(1))), exchange -> {
                    exchange.connected();
                    exchange.responded(200, headers()).ended();
                });
        assertThat(connected.get().status()).isEqualTo(200);
    }

    @Test
    void boundsTheSilenceOfABodyThatIsRequestedOnly() throws Exception {
        HttpTimeouts timeouts = HttpTimeouts.NONE.withIdle(Duration.ofMillis(1));
        CompletableFuture<AsyncHttpResponse> response = exchanges.start(request(timeouts), sent::add);
        sent.take().responded(200, headers()).source(() -> {});
        BodyCollector collector = new BodyCollector(99);
        response.get().body().subscribe(collector);
        assertThat(failureOf(collector.bytes())).hasMessage("The idle timeout of 1 ms passed");
    }

    @Test
    void aCallerThatBlocksWhenABoundPassesHoldsUpNoOther() throws Exception {
        HttpTimeouts timeouts = HttpTimeouts.NONE.withTotal(Duration.ofMillis(1));
        CompletableFuture<Void> second = new CompletableFuture<>();
        CompletableFuture<Void> blocked =
                exchanges.start(request(timeouts), sent::add).handle((response, failure) -> second.join());
        exchanges.start(request(timeouts), sent::add).whenComplete((response, failure) -> second.complete(null));
        assertThat(blocked.get()).isNull();
    }

    @Test
    void failsWhatIsUnderWayInLineAndAfterTheClose() throws Exception {
        CompletableFuture<AsyncHttpResponse> underWay = start();
        CompletableFuture<AsyncHttpResponse> inLine = start();
        sent.take();
        exchanges.close();
        exchanges.close();
        assertThat(failureOf(underWay)).hasMessage("The transport was closed");
        assertThat(failureOf(inLine)).hasMessage("The transport was closed");
        assertThat(failureOf(start())).hasMessage("The transport is closed");
        assertThat(sent).as("sent after the close").isEmpty();
    }

    /** A client, a caller that gives up, a failure and a time bound at once: each exchange ends once, and leaves its place. */
    @Test
    void endsOnceAndMakesRoomInRandomSchedules() throws Exception {
        HttpTimeouts timeouts = HttpTimeouts.NONE.withTotal(Duration.ofNanos(200_000));
        Race race = new Race();
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            AtomicInteger cuts = new AtomicInteger();
            AtomicInteger ends = new AtomicInteger();
            CompletableFuture<Void> cut = new CompletableFuture<>();
            List<AsyncExchange> exchange = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<AsyncHttpResponse> result =
                    exchanges.start(request(random.nextBoolean() ? timeouts : HttpTimeouts.NONE), next -> {
                        next.whenCut(() -> {
                            cuts.incrementAndGet();
                            cut.complete(null);
                        });
                        exchange.add(next);
                    });
            CompletableFuture<Throwable> ended = new CompletableFuture<>();
            result.whenComplete((response, failure) -> {
                ends.incrementAndGet();
                if (failure != null) {
                    ended.complete(failure);
                } else {
                    BodyCollector collector = new BodyCollector(99);
                    response.body().subscribe(collector);
                    collector.bytes().whenComplete((bytes, broken) -> {
                        ends.incrementAndGet();
                        ended.complete(broken != null ? broken : new Exception("complete"));
                    });
                }
            });
            boolean fails = random.nextBoolean();
            Runnable client = () -> exchange.forEach(next -> {
                ResponseBody body = next.responded(200, headers());
                body.received(bytes("ok"));
                if (fails) {
                    next.fail(new IOException("broken"));
                } else {
                    body.ended();
                }
            });
            boolean cancels = random.nextBoolean();
            race.run(client, () -> {
                if (cancels) {
                    result.cancel(true);
                } else {
                    exchange.forEach(next -> next.fail(new IOException("beside")));
                }
            });
            Throwable end = ended.get();
            boolean complete = "complete".equals(end.getMessage());
            if (result.isCancelled()) {
                // Only a caller that cancels learns of the end at once, also while something else ends the exchange.
                if (!exchange.isEmpty()) {
                    cut.get();
                }
                exchanges.limit().enter().get();
                exchanges.limit().leave();
            }
            assertThat(ends.get()).as("ends told in round %d", round).isLessThanOrEqualTo(2);
            if (!complete && !exchange.isEmpty()) {
                assertThat(cuts).as("cuts after %s in round %d", end, round).hasValue(1);
            }
            assertThat(cuts.get()).as("cuts in round %d", round).isLessThanOrEqualTo(1);
            assertThat(exchanges.limit().tryEnter())
                    .as("room after round %d", round)
                    .isTrue();
            exchanges.limit().leave();
        }
    }

    private static String text(AsyncHttpResponse response) throws Exception {
        BodyCollector collector = new BodyCollector(99);
        response.body().subscribe(collector);
        return new String(collector.bytes().get(), UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
