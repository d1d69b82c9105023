package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What canceling and closing do to an exchange, and to the transport. */
@SuppressWarnings("try") // what is closed twice is so to see that it may be
abstract class CancellationRules extends HttpTransportRules {

    CancellationRules(HttpTransportSuite suite) {
        super(suite);
    }

    @Test
    @Rule("H28")
    final void h28CancelingTheFutureEndsTheExchange() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            asked.countDown();
            conversation.awaitEnd();
            ended.countDown();
        });

        CompletableFuture<AsyncHttpResponse> future = transport().executeAsync(get(server.uri("/")));
        asked.await();
        future.cancel(true);

        ended.await();
        assertThat(future).isCancelled();
    }

    @Test
    @Rule("H29")
    final void h29CancelingCutsAConnectionThatWasUsedBefore() throws Exception {
        for (boolean answered : List.of(false, true)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            ScriptedServer server = running(conversation -> {
                conversation.read();
                conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
                conversation.read();
                if (answered) {
                    conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
                }
                asked.countDown();
                conversation.awaitEnd();
                ended.countDown();
            });
            HttpTransport transport = transport();
            Style.ASYNC.send(transport, get(server.uri("/")));

            CompletableFuture<AsyncHttpResponse> future = transport.executeAsync(get(server.uri("/")));
            asked.await();
            if (answered) {
                BodyCollector body = BodyCollector.ofAll();
                Style.await(future).body().subscribe(body);
                body.subscription().cancel();
            } else {
                future.cancel(true);
            }

            ended.await();
            assertThat(server.connections())
                    .as("connections that the server has seen, response begun: %s", answered)
                    .isEqualTo(1);
        }
    }

    @Test
    @Rule("H30")
    final void h30CancelingTheFutureAtOnceDoesNoHarm() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));

        for (int i = 0; i < 20; i++) {
            transport.executeAsync(post(server.uri("/"), "x")).cancel(true);
        }

        assertThat(Style.ASYNC.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H31")
    final void h31FailsCallsAfterClose(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport used = transport();
        style.send(used, get(server.uri("/")));
        HttpTransport unused = transport();

        for (HttpTransport transport : List.of(used, unused)) {
            transport.close();
            transport.close();
            assertThatThrownBy(() -> style.send(transport, get(server.uri("/"))))
                    .isInstanceOf(IOException.class);
        }
        assertThat(server.received())
                .as("requests that the server has received")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H32")
    final void h32FailsCallsUnderWayWhenItIsClosed(Style style) throws Exception {
        for (boolean answered : List.of(false, true)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            ScriptedServer server = running(conversation -> {
                conversation.read();
                if (answered) {
                    conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
                }
                asked.countDown();
                conversation.awaitEnd();
                ended.countDown();
            });
            HttpTransport transport = transport();
            CompletableFuture<Throwable> call = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> style.send(transport, get(server.uri("/")))), HttpTransportRules::start);
            asked.await();
            Thread.sleep(100);

            transport.close();

            assertThat(call.get())
                    .as("response begun: %s", answered)
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOfAny(TransportTimeoutException.class, ConnectFailedException.class);
            ended.await();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R7")
    final void r7ClosingTheResponseCutsTheConnection(Style style) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> endless(conversation, ended));
        HttpTransport transport = transport();

        if (style == Style.BLOCKING) {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                assertThat(response.body().read()).isGreaterThanOrEqualTo(0);
                response.close();
                assertThatThrownBy(() -> response.body().read()).isInstanceOf(IOException.class);
            }
        } else {
            AsyncHttpResponse response = Style.await(transport.executeAsync(get(server.uri("/"))));
            response.close();
            response.close();
        }

        ended.await();
    }

    @Test
    @Rule("R8")
    final void r8ClosingTheResponseEndsAReadOfAnotherThread() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });
        HttpResponse response = transport().execute(get(server.uri("/")));
        InputStream body = response.body();
        assertThat(body.readNBytes(5)).hasSize(5);

        CompletableFuture<Throwable> read =
                CompletableFuture.supplyAsync(() -> catchThrowable(body::read), HttpTransportRules::start);
        Thread.sleep(200);
        response.close();

        assertThat(read.get()).isInstanceOf(IOException.class).isNotInstanceOf(TransportTimeoutException.class);
    }

    @Test
    @Rule("A1")
    final void a1CancelingTheSubscriptionCutsTheConnection() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> endless(conversation, ended));
        BodyCollector body = new BodyCollector(1, 0);
        CountDownLatch first = new CountDownLatch(1);
        BodyCollector canceling = new BodyCollector(Long.MAX_VALUE, 0) {
            @Override
            void onBuffer(ByteBuffer buffer) {
                subscription().cancel();
                first.countDown();
            }
        };

        subscribe(get(server.uri("/")), canceling);

        ended.await();
        first.await();
        assertThat(canceling.all()).isNotDone();
        assertThat(canceling.signals()).isEqualTo(1);
        assertThat(body.signals()).as("signals of the response body").isZero();
    }

    @Test
    @Rule("A2")
    final void a2ClosingTheResponseTellsTheSubscriber() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });
        AsyncHttpResponse response = Style.await(transport().executeAsync(get(server.uri("/"))));
        BodyCollector body = BodyCollector.ofAll();
        response.body().subscribe(body);

        response.close();

        assertThatThrownBy(() -> Style.await(body.all())).isInstanceOf(IOException.class);
    }
}
