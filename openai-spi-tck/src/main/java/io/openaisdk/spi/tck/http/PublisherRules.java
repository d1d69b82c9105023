package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the publisher of a body deals with demand. */
abstract class PublisherRules extends HttpTransportRules {

    PublisherRules(HttpTransportSuite suite) {
        super(suite);
    }

    @Test
    @Rule("A3")
    final void a3HasOneSubscriber() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        AsyncHttpResponse response = Style.await(transport().executeAsync(get(server.uri("/"))));
        BodyCollector first = BodyCollector.ofAll();
        BodyCollector second = BodyCollector.ofAll();

        response.body().subscribe(first);
        response.body().subscribe(second);

        assertThat(Style.await(first.all())).asString().isEqualTo("ok");
        assertThatThrownBy(() -> Style.await(second.all())).isInstanceOf(IllegalStateException.class);
        assertThat(second.violation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-9223372036854775808"})
    @Rule("A4")
    final void a4TakesADemandThatIsNotPositiveForAnError(long demand) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
            ended.countDown();
        });
        BodyCollector body = new BodyCollector(1, 0);
        subscribe(get(server.uri("/")), body);

        body.subscription().request(demand);

        assertThatThrownBy(() -> Style.await(body.all())).isInstanceOf(IllegalArgumentException.class);
        ended.await();
    }

    @Test
    @Rule("A5")
    final void a5GivesOneAtATimeToASubscriberThatAsksForOne() throws Exception {
        byte[] content = random(1_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector inside = new BodyCollector(1, 1);
        subscribe(get(server.uri("/")), inside);
        assertThat(Arrays.equals(Style.await(inside.all()), content)).isTrue();
        assertThat(inside.violation()).isEmpty();

        BodyCollector outside = new BodyCollector(0, 0);
        subscribe(get(server.uri("/")), outside);
        for (int asked = 1; !outside.all().isDone(); asked++) {
            outside.subscription().request(1);
            int wanted = asked;
            awaitTrue(() -> outside.signals() == wanted || outside.all().isDone());
            assertThat(outside.signals()).isLessThanOrEqualTo(wanted);
        }
        assertThat(Arrays.equals(Style.await(outside.all()), content)).isTrue();
        assertThat(outside.violation()).isEmpty();
    }

    @Test
    @Rule("A6")
    final void a6LeavesOnTheNetworkWhatIsNotAskedFor() throws Exception {
        AtomicLong sent = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 1000000000\n\n");
            byte[] piece = new byte[100_000];
            try {
                while (true) {
                    conversation.send(piece);
                    sent.addAndGet(piece.length);
                }
            } finally {
                ended.countDown();
            }
        });
        BodyCollector body = new BodyCollector(2, 0);

        subscribe(get(server.uri("/")), body);
        awaitTrue(() -> body.signals() == 2);
        long before;
        do {
            before = sent.get();
            Thread.sleep(500);
        } while (before != sent.get());

        assertThat(body.signals()).as("signals of the response body").isEqualTo(2);
        assertThat(sent.get()).isLessThan(100_000_000L);
        body.subscription().cancel();
        ended.await();
    }

    @Test
    @Rule("A7")
    final void a7GivesEverythingToASubscriberThatComesLate() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        AsyncHttpResponse response = Style.await(transport().executeAsync(get(server.uri("/"))));
        Thread.sleep(300);
        BodyCollector body = new BodyCollector(0, 0);
        response.body().subscribe(body);
        Thread.sleep(300);
        assertThat(body.all()).isNotDone();

        body.subscription().request(5);

        assertThat(Style.await(body.all())).asString().isEqualTo("ok");
    }

    @Test
    @Rule("A8")
    final void a8EndsAnEmptyBodyWithoutDemand() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 204 No Content\n\n");
        BodyCollector body = new BodyCollector(0, 0);

        subscribe(get(server.uri("/")), body);

        assertThat(Style.await(body.all())).isEmpty();
    }

    @Test
    @Rule("A9")
    final void a9PilesUpNothingOnTheStack() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            ByteArrayOutputStream many = new ByteArrayOutputStream();
            for (int i = 0; i < 50_000; i++) {
                many.writeBytes("1\r\nx\r\n".getBytes(UTF_8));
            }
            conversation.send(many.toByteArray());
            conversation.sendLastChunk();
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 1);

        subscribe(get(server.uri("/")), body);

        assertThat(Style.await(body.all())).hasSize(50_000);
        assertThat(body.violation())
                .as("signals against the rules of Reactive Streams")
                .isEmpty();
    }

    @Test
    @Rule("A10")
    final void a10ServesDemandOfManyThreadsOneSignalAfterAnother() throws Exception {
        byte[] content = random(3_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(0, 0);
        subscribe(get(server.uri("/")), body);

        for (int i = 0; i < 4; i++) {
            start(() -> {
                while (!body.all().isDone()) {
                    body.subscription().request(1);
                }
            });
        }

        assertThat(Arrays.equals(Style.await(body.all()), content)).isTrue();
        assertThat(body.violation())
                .as("signals against the rules of Reactive Streams")
                .isEmpty();
    }

    @Test
    @Rule("A11")
    final void a11DoesNotBlockWhoAsksForMore() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\n");
            asked.await();
            conversation.send("ok");
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(0, 0);
        subscribe(get(server.uri("/")), body);

        body.subscription().request(1);
        body.subscription().request(1);
        asked.countDown();

        assertThat(Style.await(body.all())).asString().isEqualTo("ok");
    }

    @Test
    @Rule("A12")
    final void a12EndsTheExchangeOfASubscriberThatThrows() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> endless(conversation, ended));
        AtomicBoolean again = new AtomicBoolean();
        BodyCollector body = new BodyCollector(Long.MAX_VALUE, 0) {
            @Override
            void onBuffer(ByteBuffer buffer) {
                again.set(signals() > 1);
                throw new IllegalStateException("Thrown on purpose by a test");
            }
        };

        subscribe(get(server.uri("/")), body);

        ended.await();
        assertThat(again).isFalse();
    }
}
