package io.openaisdk.core;

import static io.openaisdk.core.Answers.chunk;
import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.MissingPropertyException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.ResponseCompletedEvent;
import io.openaisdk.api.responses.ResponseErrorEvent;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.api.responses.UnknownResponseStreamEvent;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams of events that a thread reads. */
class EventStreamTest extends EndToEndTest {

    private static EventStream<ResponseStreamEvent> open(OpenAI client) {
        return client.responses().createStreaming(p -> p.model("gpt-5.5").input("Hi"));
    }

    private static EventStream<ChatCompletionChunk> openChat(OpenAI client) {
        return client.chat().completions().createStreaming(p -> p.model("gpt-5.5")
                .addUserMessage("Hi"));
    }

    private static List<ResponseStreamEvent> readAll(OpenAI client) {
        try (EventStream<ResponseStreamEvent> events = open(client)) {
            List<ResponseStreamEvent> all = new ArrayList<>();
            events.forEach(all::add);
            return all;
        }
    }

    private static String textOf(Iterable<ResponseStreamEvent> events) {
        StringBuilder text = new StringBuilder();
        for (ResponseStreamEvent event : events) {
            if (event instanceof ResponseTextDeltaEvent delta) {
                text.append(delta.delta());
            }
        }
        return text.toString();
    }

    @OnEveryCombination
    void eventsComeInOrder(Combination combination) {
        String[] script = IntStream.range(0, 2000)
                .mapToObj(i -> i < 1999 ? delta(i + ",", i) : completed(i))
                .toArray(String[]::new);
        server.on(events(script));

        List<ResponseStreamEvent> all = readAll(client(combination));

        assertThat(all).hasSize(2000);
        assertThat(all.get(0)).isInstanceOfSatisfying(ResponseTextDeltaEvent.class, it -> {
            assertThat(it.delta()).isEqualTo("0,");
            assertThat(it.itemId()).isEqualTo("msg_1");
        });
        assertThat(textOf(all))
                .isEqualTo(String.join(
                        "", IntStream.range(0, 1999).mapToObj(i -> i + ",").toList()));
        assertThat(all.get(1999)).isInstanceOfSatisfying(ResponseCompletedEvent.class, it -> assertThat(
                        it.response().outputText())
                .isEqualTo("Hello"));
    }

    @OnEveryCombination
    void eventsAreThereAsSoonAsTheyCome(Combination combination) {
        CountDownLatch read = new CountDownLatch(1);
        server.on(exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
            Way.await(read);
            exchange.chunk(delta("two", 2) + completed(3));
            exchange.lastChunk();
        });

        try (EventStream<ResponseStreamEvent> events = open(client(combination))) {
            assertThat(events.http().requestId()).contains("req_1");
            Iterator<ResponseStreamEvent> iterator = events.iterator();
            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.next()).isInstanceOf(ResponseTextDeltaEvent.class);
            read.countDown();
            assertThat(iterator.next()).isInstanceOf(ResponseTextDeltaEvent.class);
            assertThat(iterator.next()).isInstanceOf(ResponseCompletedEvent.class);
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @OnEveryCombination
    void bytesMaySplitAnywhere(Combination combination) {
        byte[] bytes = ("\ufeff: hello\r\nid: 7\r\nretry: 10\r\n\r\n"
                        + delta("Grüße ☃ 😀", 1).replace("\n", "\r\n")
                        + ": keep-alive\n\nevent: ping\n\n"
                        + delta("!", 2).replace("\n", "\r")
                        + completed(3))
                .getBytes(StandardCharsets.UTF_8);
        server.on(exchange -> {
            exchange.head(200, "Content-Type: text/event-stream", "Content-Length: " + bytes.length);
            for (byte b : bytes) {
                exchange.raw(new byte[] {b});
            }
        });

        List<ResponseStreamEvent> all = readAll(client(combination));

        assertThat(all).hasSize(3);
        assertThat(textOf(all)).isEqualTo("Grüße ☃ 😀!");
    }

    @OnEveryCombination
    void anEventMayBeLarge(Combination combination) {
        String large = "x".repeat(3_000_000);
        server.on(events(delta(large, 1), completed(2)));

        assertThat(textOf(readAll(client(combination)))).isEqualTo(large);
    }

    @OnEveryCombination
    void closingInTheMiddleEndsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(
                untilHangUp(hungUp, exchange -> {
                    exchange.beginEvents();
                    exchange.chunk(delta("one", 1) + delta("two", 2));
                }),
                hello());
        OpenAI client = client(combination);

        Iterator<ResponseStreamEvent> iterator;
        try (EventStream<ResponseStreamEvent> events = open(client)) {
            iterator = events.iterator();
            assertThat(iterator.next()).isInstanceOf(ResponseTextDeltaEvent.class);
        }

        Way.await(hungUp);
        assertThat(iterator.hasNext()).as("events after closing").isFalse();
        assertThat(new Way(combination, false).create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void closingUnreadEndsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
        }));

        EventStream<ResponseStreamEvent> events = open(client(combination));
        events.close();
        events.close();

        Way.await(hungUp);
    }

    @OnEveryCombination
    void anotherThreadMayClose(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        EventStream<ResponseStreamEvent> events = open(client(combination));
        CompletableFuture<Integer> count = new CompletableFuture<>();
        CountDownLatch first = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            int seen = 0;
            try {
                for (ResponseStreamEvent event : events) {
                    assertThat(event).isInstanceOf(ResponseTextDeltaEvent.class);
                    seen++;
                    first.countDown();
                }
                count.complete(seen);
            } catch (RuntimeException e) {
                count.completeExceptionally(e);
            }
        });
        reader.start();
        Way.await(first);
        while (reader.getState() != Thread.State.RUNNABLE
                && reader.getState() != Thread.State.TIMED_WAITING
                && reader.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        events.close();

        assertThat(Way.await(count)).isEqualTo(1);
        Way.await(hungUp);
        reader.join();
    }

    @OnEveryCombination
    void thereIsOneIterator(Combination combination) {
        server.on(events(completed(1)));

        try (EventStream<ResponseStreamEvent> events = open(client(combination))) {
            assertThat(events.iterator()).isNotNull();
            assertThatThrownBy(events::iterator)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The events have been asked for; they can be read once");
            assertThatThrownBy(events::stream).isInstanceOf(IllegalStateException.class);
        }
    }

    @OnEveryCombination
    void eventsAsAStream(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1) + delta("two", 2) + delta("three", 3));
        }));

        try (Stream<ResponseStreamEvent> events = open(client(combination)).stream()) {
            assertThat(events.limit(2).map(it -> ((ResponseTextDeltaEvent) it).delta()))
                    .containsExactly("one", "two");
        }

        Way.await(hungUp);
    }

    @OnEveryCombination
    void aLoopThatThrowsEndsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        OpenAI client = client(combination);

        assertThatThrownBy(() -> {
                    try (EventStream<ResponseStreamEvent> events = open(client)) {
                        events.forEach(event -> {
                            throw new IllegalStateException("mine");
                        });
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");

        Way.await(hungUp);
    }

    @OnEveryCombination
    void aServerThatIsFasterWaits(Combination combination) {
        Flood flood = new Flood();
        server.on(flood, new Flood(), hello());
        OpenAI client = client(combination);

        try (EventStream<ResponseStreamEvent> unread = open(client)) {
            Iterator<ResponseStreamEvent> iterator = unread.iterator();
            assertThat(iterator.next()).isInstanceOf(ResponseTextDeltaEvent.class);
            // As much on another connection: what would be read ahead of the first one's reader has come meanwhile.
            assertThat(readAll(client)).hasSize(Flood.EVENTS);

            assertThat(flood.sent()).isLessThan(Flood.EVENTS);
        }
        assertThat(new Way(combination, false).create(client).outputText()).isEqualTo("Hello");
    }

    // --- How a stream ends

    @OnEveryCombination
    void doneEndsTheStreamWithoutWaiting(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(chunk("Hi") + "data: [DONE]\n\n" + chunk("never"));
        }));

        try (EventStream<ChatCompletionChunk> events = openChat(client(combination))) {
            assertThat(events).hasSize(1);
            Way.await(hungUp);
        }
    }

    @OnEveryCombination
    void theLastEventOfAResponseEndsTheStreamWithoutWaiting(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(2);
        for (String last : List.of(completed(2), completed(2).replace("event: response.completed\n", ""))) {
            server.on(untilHangUp(hungUp, exchange -> {
                exchange.beginEvents();
                exchange.chunk(delta("Hi", 1) + last);
            }));

            assertThat(readAll(client(combination))).hasSize(2);
        }
        Way.await(hungUp);
    }

    @OnEveryCombination
    void aStreamThatWasReadGivesItsConnectionBack(Combination combination) {
        OpenAI client = client(combination);
        server.on(
                events(chunk("Hi"), "data: [DONE]\n\n"),
                events(delta("Hi", 1), completed(2)),
                events(delta("Hi", 1)),
                hello());

        try (EventStream<ChatCompletionChunk> events = openChat(client)) {
            assertThat(events).hasSize(1);
        }
        assertThat(readAll(client)).hasSize(2);
        assertThat(readAll(client)).hasSize(1);
        assertThat(new Way(combination, false).create(client).outputText()).isEqualTo("Hello");

        assertThat(server.connections()).isEqualTo(1);
    }

    @OnEveryCombination
    void anEndWithoutAWordIsAnEnd(Combination combination) {
        server.on(events(chunk("Hi")), events());
        OpenAI client = client(combination);

        try (EventStream<ChatCompletionChunk> events = openChat(client)) {
            assertThat(events).hasSize(1);
        }
        assertThat(readAll(client)).isEmpty();
    }

    // --- What may go wrong

    @OnEveryCombination
    void anEndInTheMiddleOfAnEvent(Combination combination) {
        server.on(events(delta("one", 1), "event: response.output_text.delta\ndata: {\"type\":\"respo"));

        StreamTruncatedException failure = afterOneEvent(StreamTruncatedException.class, client(combination));

        assertThat(failure)
                .hasMessage("The stream of events ended in the middle of an event; it begins: "
                        + "{\"type\":\"respo (request req_1)");
        assertThat(failure.rawBody()).contains("{\"type\":\"respo");
        assertThat(failure.requestId()).contains("req_1");
    }

    @OnEveryCombination
    void aConnectionThatIsCut(Combination combination) {
        for (Script end : List.<Script>of(Exchange::reset, Exchange::hangUp)) {
            CountDownLatch read = new CountDownLatch(1);
            server.on(exchange -> {
                exchange.beginEvents();
                exchange.chunk(delta("one", 1));
                Way.await(read);
                end.answer(exchange);
            });

            ApiConnectionException failure =
                    afterOneEvent(ApiConnectionException.class, client(combination), read::countDown);

            assertThat(failure)
                    .hasMessageStartingWith("The connection broke while calling POST " + server.url() + "/responses: ");
            assertThat(failure.attempts()).isEqualTo(1);
        }
    }

    @OnEveryCombination
    void anEventThatIsNoJson(Combination combination) {
        server.on(events(delta("one", 1) + "data: oops\n\n" + delta("two", 2)));

        ResponseDecodingException failure = afterOneEvent(ResponseDecodingException.class, client(combination));

        assertThat(failure)
                .hasMessageStartingWith("The response (status 200, text/event-stream; charset=utf-8) is no JSON: ")
                .hasMessageEndingWith("; it begins: oops (request req_1)");
        assertThat(failure.rawBody()).contains("oops");
    }

    @OnEveryCombination
    void anErrorInTheStream(Combination combination) {
        server.on(events(delta("one", 1)
                + "data: {\"error\":{\"message\":\"Overloaded\",\"code\":\"c1\",\"type\":\"server_error\"}}\n\n"
                + delta("two", 2)));

        StreamErrorException failure = afterOneEvent(StreamErrorException.class, client(combination));

        assertThat(failure)
                .hasMessage("The service reported an error in the stream: Overloaded (code c1, request req_1)");
        assertThat(failure.code()).contains("c1");
        assertThat(failure.type()).contains("server_error");
        assertThat(failure.requestId()).contains("req_1");
    }

    @OnEveryCombination
    void anErrorEventOfTheResponsesApiIsAnEvent(Combination combination) {
        server.on(events("event: error\ndata: {\"type\":\"error\",\"code\":\"x\",\"message\":\"m\",\"param\":null,"
                + "\"sequence_number\":2}\n\n"));

        assertThat(readAll(client(combination)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ResponseErrorEvent.class, it -> assertThat(it.message()).isEqualTo("m"));
    }

    @OnEveryCombination
    void anEventThatIsNotKnown(Combination combination) {
        String data = "{\"type\":\"response.telepathy.delta\",\"delta\":[1,2]}";
        server.on(events("event: response.telepathy.delta\ndata: " + data + "\n\n", completed(2)));

        List<ResponseStreamEvent> all = readAll(client(combination));

        assertThat(all).hasSize(2);
        assertThat(all.get(0)).isInstanceOfSatisfying(UnknownResponseStreamEvent.class, it -> assertThat(it.json())
                .hasToString(data));
    }

    @OnEveryCombination
    void aMissingPropertyOfAnEventFailsWhenItIsRead(Combination combination) {
        server.on(events("data: {\"type\":\"response.output_text.delta\"}\n\n", completed(2)));

        List<ResponseStreamEvent> all = readAll(client(combination));

        assertThat(all).hasSize(2);
        ResponseTextDeltaEvent event = (ResponseTextDeltaEvent) all.get(0);
        assertThat(Way.failure(MissingPropertyException.class, event::delta)).hasMessageContaining("delta");
    }

    @OnEveryCombination
    void noStreamAtAll(Combination combination) {
        server.on(
                text(200, "text/html", "<html>\n<h1>Sign in</h1>\n</html>"),
                json("{\"error\":{\"message\":\"No streams today\",\"code\":\"c\"}}"));
        OpenAI client = client(combination);

        ResponseDecodingException html = Way.failure(ResponseDecodingException.class, () -> readAll(client));
        assertThat(html)
                .hasMessage("The response (status 200, text/html) is no stream of events; it begins: "
                        + "<html> <h1>Sign in</h1> </html> (request req_1)");
        ErrorBodyException error = Way.failure(ErrorBodyException.class, () -> readAll(client));
        assertThat(error).hasMessage("200 with an error: No streams today (code c, request req_1)");
    }

    @OnEveryCombination
    void silenceInTheMiddle(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        OpenAI client = client(combination).withOptions(o -> o.idleTimeout(Duration.ofMillis(400)));

        ApiTimeoutException failure = afterOneEvent(ApiTimeoutException.class, client);

        assertThat(failure).hasMessageStartingWith("The idle timeout of 400 ms passed");
        Way.await(hungUp);
    }

    @OnEveryCombination
    void theTimeOfAnAttemptEndsWithTheHeaders(Combination combination) {
        server.on(exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
            Thread.sleep(700); // longer than an attempt may take
            exchange.chunk(completed(2));
            exchange.lastChunk();
        });
        OpenAI client = client(combination)
                .withOptions(o -> o.timeout(Duration.ofMillis(500)).totalTimeout(Duration.ofMillis(500)));

        assertThat(readAll(client)).hasSize(2);
    }

    @OnEveryCombination
    void anInterruptWhileReading(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        OpenAI client = client(combination);
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<OpenAIException> thrown = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (EventStream<ResponseStreamEvent> events = open(client)) {
                events.forEach(event -> first.countDown());
                flag.complete(false);
            } catch (OpenAIException e) {
                flag.complete(Thread.currentThread().isInterrupted());
                thrown.complete(e);
            }
        });
        reader.start();
        Way.await(first);

        reader.interrupt();

        assertThat(Way.await(flag)).as("interrupt flag").isTrue();
        assertThat(Way.await(thrown)).isExactlyInstanceOf(CallInterruptedException.class);
        Way.await(hungUp);
        reader.join();
    }

    @OnEveryCombination
    void aClientThatIsClosed(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        OpenAI client = client(combination);

        ClientClosedException failure = afterOneEvent(ClientClosedException.class, client, client::close);

        assertThat(failure).hasMessage("This client has been closed");
        Way.await(hungUp);
    }

    // --- Raw

    @OnEveryCombination
    void aRawStream(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(events(delta("Hi", 1), completed(2)), untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
        }));
        OpenAI client = client(combination);

        try (RawResponse<EventStream<ResponseStreamEvent>> raw =
                client.raw().responses().createStreaming(p -> p.model("m"))) {
            assertThat(raw.status()).isEqualTo(200);
            assertThat(raw.requestId()).contains("req_1");
            assertThatThrownBy(raw::body)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The body is a stream; parse() gives it");
            try (EventStream<ResponseStreamEvent> events = raw.parse()) {
                assertThat(events).hasSize(2);
            }
        }
        client.raw().responses().createStreaming(p -> p.model("m")).close();

        Way.await(hungUp);
    }

    private static <E extends OpenAIException> E afterOneEvent(Class<E> type, OpenAI client) {
        return afterOneEvent(type, client, () -> {});
    }

    /** Reads one event, then does something, then expects a failure, which stays. */
    private static <E extends OpenAIException> E afterOneEvent(Class<E> type, OpenAI client, Runnable then) {
        try (EventStream<ResponseStreamEvent> events = open(client)) {
            Iterator<ResponseStreamEvent> iterator = events.iterator();
            assertThat(iterator.next()).isInstanceOf(ResponseTextDeltaEvent.class);
            then.run();
            E failure = Way.failure(type, iterator::hasNext);
            assertThat(Way.failure(type, iterator::next)).isSameAs(failure);
            return failure;
        }
    }
}
