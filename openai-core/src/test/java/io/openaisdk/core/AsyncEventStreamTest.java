package io.openaisdk.core;

import static io.openaisdk.core.Answers.chunk;
import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.reset;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.testsupport.LoopbackServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Streams of events that are delivered to a subscriber. */
class AsyncEventStreamTest extends EndToEndTest {

    private static AsyncEventStream<ResponseStreamEvent> stream(OpenAI client) {
        return client.async().responses().createStreaming(p -> p.model("gpt-5.5")
                .input("Hi"));
    }

    private static Collector<ResponseStreamEvent> subscribe(OpenAI client) {
        Collector<ResponseStreamEvent> collector = new Collector<>();
        stream(client).subscribe(collector);
        return collector;
    }

    @OnEveryCombination
    void nothingIsSentBeforeSomebodySubscribes(Combination combination) {
        server.on(events(delta("Hi", 1), completed(2)));

        AsyncEventStream<ResponseStreamEvent> stream = stream(client(combination));
        assertThat(server.connections()).isZero();
        Collector<ResponseStreamEvent> collector = new Collector<>();
        stream.subscribe(collector);

        assertThat(collector.all()).hasSize(2);
        assertThat(server.received()).hasSize(1);
    }

    @OnEveryCombination
    void aThousandEventsOneByOne(Combination combination) {
        String[] script =
                IntStream.range(0, 1000).mapToObj(i -> chunk(String.valueOf(i))).toArray(String[]::new);
        server.on(events(script));
        AtomicInteger asked = new AtomicInteger();
        List<String> tooMany = new CopyOnWriteArrayList<>();
        Collector<ChatCompletionChunk> oneByOne = new Collector<>(0) {
            @Override
            public void onSubscribe(Flow.Subscription newSubscription) {
                super.onSubscribe(newSubscription);
                askForOne();
            }

            @Override
            public void onNext(ChatCompletionChunk item) {
                super.onNext(item);
                if (items().size() > asked.get()) {
                    tooMany.add("event " + items().size() + " came unasked");
                }
                LoopbackServer.start("consumer", this::askForOne);
            }

            private void askForOne() {
                asked.incrementAndGet();
                subscription().request(1);
            }
        };

        client(combination)
                .async()
                .chat()
                .completions()
                .createStreaming(p -> p.model("m").addUserMessage("Hi"))
                .subscribe(oneByOne);

        assertThat(oneByOne.all())
                .extracting(it -> it.choices().get(0).delta().content().orElse(""))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1000).mapToObj(String::valueOf).toList());
        assertThat(tooMany).isEmpty();
        assertThat(oneByOne.signals()).containsExactly("subscribe", "complete");
    }

    @OnEveryCombination
    void whatWasNotAskedForDoesNotCome(Combination combination) {
        CountDownLatch sent = new CountDownLatch(1);
        server.on(exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1) + delta("two", 2) + completed(3));
            exchange.lastChunk();
            sent.countDown();
        });
        Collector<ResponseStreamEvent> collector = new Collector<>(0);
        stream(client(combination)).subscribe(collector);
        Way.await(sent);
        assertThat(collector.items()).isEmpty();

        collector.subscription().request(2);
        while (collector.items().size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(collector.signals()).containsExactly("subscribe");
        collector.subscription().request(1);

        assertThat(collector.all()).hasSize(3);
    }

    @OnEveryCombination
    void cancelingEndsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(
                untilHangUp(hungUp, exchange -> {
                    exchange.beginEvents();
                    exchange.chunk(delta("one", 1) + delta("two", 2));
                }),
                hello());
        OpenAI client = client(combination);
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                subscription().cancel();
            }
        };

        stream(client).subscribe(collector);

        Way.await(hungUp);
        assertThat(new Way(combination, true).create(client).outputText()).isEqualTo("Hello");
        assertThat(collector.items()).hasSize(1);
        assertThat(collector.signals()).containsExactly("subscribe");
    }

    @OnEveryCombination
    void cancelingBeforeTheAnswer(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp));
        Collector<ResponseStreamEvent> collector = subscribe(client(combination));
        server.take();

        collector.subscription().cancel();

        Way.await(hungUp);
        assertThat(collector.signals()).containsExactly("subscribe");
    }

    @OnEveryCombination
    void cancelingFromAnotherThreadWhileAnEventIsTaken(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        CountDownLatch canceled = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1) + delta("two", 2));
        }));
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                LoopbackServer.start("canceler", () -> {
                    subscription().cancel();
                    canceled.countDown();
                });
                Way.await(canceled);
            }
        };

        stream(client(combination)).subscribe(collector);

        Way.await(hungUp);
        assertThat(collector.items()).hasSize(1);
        assertThat(collector.signals()).containsExactly("subscribe");
    }

    @OnEveryCombination
    void aServerThatIsFasterWaits(Combination combination) {
        Flood flood = new Flood();
        server.on(flood);
        OpenAI client = client(combination);
        CountDownLatch first = new CountDownLatch(1);
        Collector<ResponseStreamEvent> slow = new Collector<>(1) {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                first.countDown();
            }
        };
        stream(client).subscribe(slow);
        Way.await(first);

        // As much on another connection: what would be read ahead of the first one's demand has come meanwhile.
        server.on(new Flood());
        assertThat(subscribe(client).all()).hasSize(Flood.EVENTS);

        assertThat(flood.sent()).isLessThan(Flood.EVENTS);
        assertThat(slow.items()).hasSize(1);
        slow.subscription().cancel();
    }

    @OnEveryCombination
    void bytesMaySplitAnywhere(Combination combination) {
        byte[] bytes = ("\ufeff: hello\r\n\r\n" + delta("Grüße ☃ 😀", 1).replace("\n", "\r\n") + ": keep-alive\n\n"
                        + delta("!", 2).replace("\n", "\r") + completed(3))
                .getBytes(StandardCharsets.UTF_8);
        server.on(exchange -> {
            exchange.head(200, "Content-Type: text/event-stream", "Content-Length: " + bytes.length);
            for (byte b : bytes) {
                exchange.raw(new byte[] {b});
            }
        });

        assertThat(subscribe(client(combination)).all())
                .filteredOn(ResponseTextDeltaEvent.class::isInstance)
                .extracting(event -> ((ResponseTextDeltaEvent) event).delta())
                .containsExactly("Grüße ☃ 😀", "!");
    }

    @OnEveryCombination
    void thereIsOneSubscriber(Combination combination) {
        server.on(events(completed(1)));
        AsyncEventStream<ResponseStreamEvent> stream = stream(client(combination));
        Collector<ResponseStreamEvent> first = new Collector<>();
        Collector<ResponseStreamEvent> second = new Collector<>();

        stream.subscribe(first);
        stream.subscribe(second);

        assertThat(first.all()).hasSize(1);
        assertThat(second.error())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The events have a subscriber; they can be read once");
        assertThat(second.signals()).containsExactly("subscribe", "error");
        assertThatThrownBy(() -> stream.forEach(event -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(server.received()).hasSize(1);
    }

    @OnEveryCombination
    void forEachEvent(Combination combination) {
        server.on(events(delta("one", 1), delta("two", 2), completed(3)));
        List<ResponseStreamEvent> seen = new CopyOnWriteArrayList<>();

        Way.await(stream(client(combination)).forEach(seen::add));

        assertThat(seen).hasSize(3);
    }

    @OnEveryCombination
    void cancelingForEach(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        CompletableFuture<Void> end = stream(client(combination)).forEach(event -> first.countDown());
        Way.await(first);

        assertThat(end.cancel(true)).isTrue();

        Way.await(hungUp);
    }

    @OnEveryCombination
    void anActionThatThrows(Combination combination) {
        OpenAI client = client(combination);
        for (Throwable fault : List.of(new IllegalStateException("mine"), new AssertionError("mine"))) {
            CountDownLatch hungUp = new CountDownLatch(1);
            server.on(untilHangUp(hungUp, exchange -> {
                exchange.beginEvents();
                exchange.chunk(delta("one", 1));
            }));
            AtomicInteger calls = new AtomicInteger();

            CompletableFuture<Void> end = stream(client).forEach(event -> {
                calls.incrementAndGet();
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            });

            assertThatThrownBy(() -> end.get(20, TimeUnit.SECONDS)).hasCause(fault);
            Way.await(hungUp);
            assertThat(calls).hasValue(1);
        }
        server.on(hello());
        assertThat(new Way(combination, true).create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void aSubscriberThatThrows(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(
                untilHangUp(hungUp, exchange -> {
                    exchange.beginEvents();
                    exchange.chunk(delta("one", 1) + delta("two", 2));
                }),
                hello());
        OpenAI client = client(combination);
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                throw new IllegalStateException("A subscriber of a test throws");
            }
        };

        stream(client).subscribe(collector);

        Way.await(hungUp);
        assertThat(new Way(combination, true).create(client).outputText()).isEqualTo("Hello");
        assertThat(collector.items()).hasSize(1);
        assertThat(collector.signals()).containsExactly("subscribe");
    }

    @OnEveryCombination
    void aSubscriberThatAsksForNothing(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                subscription().request(0);
            }
        };

        stream(client(combination)).subscribe(collector);

        assertThat(collector.error())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The demand must be positive, not 0");
        Way.await(hungUp);
    }

    @OnEveryCombination
    void askingForNothingWhenEventsAreWaiting(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1) + delta("two", 2) + delta("three", 3));
        }));
        Collector<ResponseStreamEvent> collector = new Collector<>(1) {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                first.countDown();
            }
        };
        stream(client(combination)).subscribe(collector);
        Way.await(first);

        collector.subscription().request(-1);

        assertThat(collector.error()).isInstanceOf(IllegalArgumentException.class);
        assertThat(collector.items()).hasSize(1);
        Way.await(hungUp);
    }

    // --- How a stream ends

    @OnEveryCombination
    void doneEndsTheStreamWithoutWaiting(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(chunk("Hi") + "data: [DONE]\n\n" + chunk("never"));
        }));
        Collector<ChatCompletionChunk> collector = new Collector<>();

        client(combination)
                .async()
                .chat()
                .completions()
                .createStreaming(p -> p.model("m").addUserMessage("Hi"))
                .subscribe(collector);

        assertThat(collector.all()).hasSize(1);
        Way.await(hungUp);
        assertThat(collector.signals()).containsExactly("subscribe", "complete");
    }

    @OnEveryCombination
    void theLastEventOfAResponseEndsTheStreamWithoutWaiting(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("Hi", 1) + completed(2));
        }));

        assertThat(subscribe(client(combination)).all()).hasSize(2);
        Way.await(hungUp);
    }

    @OnEveryCombination
    void aStreamThatWasReadDoesNotCutItsConnection(Combination combination) {
        CountDownLatch next = new CountDownLatch(1);
        server.on(
                exchange -> {
                    events(delta("Hi", 1), completed(2)).answer(exchange);
                    next.countDown();
                },
                hello());
        OpenAI client = client(combination);

        assertThat(subscribe(client).all()).hasSize(2);
        Way.await(next);
        assertThat(new Way(combination, true).create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void anEndWithoutAWordIsAnEnd(Combination combination) {
        server.on(events(delta("Hi", 1)), events());
        OpenAI client = client(combination);

        assertThat(subscribe(client).all()).hasSize(1);
        assertThat(subscribe(client).all()).isEmpty();
    }

    // --- What may go wrong

    @OnEveryCombination
    void noConnection(Combination combination) {
        OpenAI client = closing(combination
                .builder(server)
                .baseUrl("http://no-such-host.invalid/v1")
                .maxRetries(0)
                .build());

        Collector<ResponseStreamEvent> collector = subscribe(client);

        assertThat(collector.error())
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasMessage("Cannot find the host no-such-host.invalid");
        assertThat(collector.signals()).containsExactly("subscribe", "error");
    }

    @OnEveryCombination
    void noAnswer(Combination combination) {
        server.on(reset());

        Collector<ResponseStreamEvent> collector = subscribe(once(combination));

        assertThat(collector.error()).isExactlyInstanceOf(ApiConnectionException.class);
        assertThat(collector.signals()).containsExactly("subscribe", "error");
    }

    @OnEveryCombination
    void aRequestThatCannotBeMade(Combination combination) {
        Collector<ResponseStreamEvent> collector = new Collector<>();

        client(combination)
                .async()
                .responses()
                .createStreaming(p -> p.model("m").putAdditionalHeader("X-A", "b\r\nX-C: d"))
                .subscribe(collector);

        assertThat(collector.error()).hasMessageContaining("control character");
        assertThat(collector.signals()).containsExactly("subscribe", "error");
    }

    @OnEveryCombination
    void eventsBeforeAFailureComeFirst(Combination combination) {
        OpenAI client = client(combination);

        assertFailsAfterOne(
                client, delta("one", 1) + "data: oops\n\n" + delta("two", 2), ResponseDecodingException.class);
        assertFailsAfterOne(
                client,
                delta("one", 1) + "data: {\"error\":{\"message\":\"m\"}}\n\n" + delta("two", 2),
                StreamErrorException.class);
        assertFailsAfterOne(client, delta("one", 1) + "data: {\"typ", StreamTruncatedException.class);
    }

    private void assertFailsAfterOne(OpenAI client, String body, Class<? extends Throwable> type) {
        server.on(events(body));
        Collector<ResponseStreamEvent> collector = subscribe(client);

        assertThat(collector.error()).isExactlyInstanceOf(type);
        assertThat(collector.items()).hasSize(1).first().isInstanceOf(ResponseTextDeltaEvent.class);
        assertThat(collector.signals()).containsExactly("subscribe", "error");
    }

    @OnEveryCombination
    void aConnectionThatIsCut(Combination combination) {
        CountDownLatch read = new CountDownLatch(1);
        server.on(exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
            Way.await(read);
            exchange.reset();
        });
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent item) {
                super.onNext(item);
                read.countDown();
            }
        };

        stream(client(combination)).subscribe(collector);

        assertThat(collector.error())
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasMessageStartingWith("The connection broke while calling POST " + server.url() + "/responses: ");
        assertThat(collector.items()).hasSize(1);
    }

    @OnEveryCombination
    void silenceInTheMiddle(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));

        Collector<ResponseStreamEvent> collector =
                subscribe(client(combination).withOptions(o -> o.idleTimeout(Duration.ofMillis(400))));

        assertThat(collector.error()).isExactlyInstanceOf(ApiTimeoutException.class);
        assertThat(collector.items()).hasSize(1);
        Way.await(hungUp);
    }

    @OnEveryCombination
    void noStreamAtAll(Combination combination) {
        server.on(text(200, "text/html", "<html>Sign in</html>"));

        assertThat(subscribe(client(combination)).error())
                .isExactlyInstanceOf(ResponseDecodingException.class)
                .hasMessage("The response (status 200, text/html) is no stream of events; it begins: "
                        + "<html>Sign in</html> (request req_1)");
    }

    @OnEveryCombination
    void aClientThatIsClosed(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        }));
        OpenAI client = client(combination);
        CompletableFuture<Void> end = stream(client).forEach(event -> first.countDown());
        Way.await(first);

        client.close();

        Way.failure(ClientClosedException.class, () -> Way.await(end));
        Way.await(hungUp);
        assertThat(subscribe(client).error()).isExactlyInstanceOf(ClientClosedException.class);
    }

    // --- Raw

    @OnEveryCombination
    void aRawStream(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(events(delta("Hi", 1), completed(2)), untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
        }));
        OpenAI client = client(combination);
        Collector<ResponseStreamEvent> collector = new Collector<>();

        try (RawResponse<AsyncEventStream<ResponseStreamEvent>> raw =
                Way.await(client.async().raw().responses().createStreaming(p -> p.model("m")))) {
            assertThat(raw.requestId()).contains("req_1");
            raw.parse().subscribe(collector);
        }
        assertThat(collector.all()).hasSize(2);
        Way.await(client.async().raw().responses().createStreaming(p -> p.model("m")))
                .close();

        Way.await(hungUp);
    }
}
