package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.driver.AsyncDriver;
import io.openaisdk.core.internal.driver.AsyncReceived;
import io.openaisdk.core.internal.driver.Recipient;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.core.scripted.ScriptedAsyncResponse;
import io.openaisdk.core.scripted.ScriptedClient;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.observe.CallObservation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How events reach a subscriber, and how a stream ends for him, for its call and for its connection. */
class AsyncEventsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Operation CHAT =
            Operation.of("test", "GET", "/test", "stream=model(chat.completions.ChatCompletionChunk)");

    private final List<Object> observed = new ArrayList<>();
    private final ScriptedClient client = new ScriptedClient(info -> new CallObservation() {
        @Override
        public void event(Object event) {
            observed.add(event);
        }
    });
    private final Subscriber subscriber = new Subscriber();
    private final List<Runnable> tasks = new ArrayList<>();
    private @Nullable Call call;
    private Consumer<Recipient> start = recipient -> {
        call = client.begin(null, true);
        call.onFailure(recipient::failed);
        AsyncDriver.send(call, recipient);
    };
    private final AsyncEvents<ChatCompletionChunk> events = new AsyncEvents<>(
            client.callbacks(), new Decoder(Codecs.JACKSON), CHAT, recipient -> start.accept(recipient));

    /** Asks for what the test asks for, and writes down what it is told. */
    private static final class Subscriber implements Flow.Subscriber<ChatCompletionChunk> {

        private final List<String> ids = new ArrayList<>();
        private final List<String> ends = new ArrayList<>();
        private @Nullable Throwable error;
        private Flow.@Nullable Subscription subscription;
        private Consumer<ChatCompletionChunk> onNext = event -> {};

        private Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
        }

        @Override
        public void onNext(ChatCompletionChunk event) {
            ids.add(event.id());
            onNext.accept(event);
        }

        @Override
        public void onError(Throwable failure) {
            ends.add("error");
            error = failure;
        }

        @Override
        public void onComplete() {
            ends.add("complete");
        }
    }

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove(0).run();
        }
    }

    private static String event(String id) {
        return "data: {\"id\":\"" + id + "\"}\n\n";
    }

    private static final String DONE = "data: [DONE]\n\n";

    private Call call() {
        return Objects.requireNonNull(call);
    }

    private ScriptedAsyncResponse respond() {
        ScriptedAsyncResponse response = new ScriptedAsyncResponse(
                200, HttpHeaders.builder().add("x-request-id", "req_1").build());
        client.transport().exchange().complete(response);
        return response;
    }

    /** A stream whose subscriber has asked for some events. */
    private ScriptedAsyncResponse subscribed(long demand) {
        events.subscribe(subscriber);
        subscriber.subscription().request(demand);
        return respond();
    }

    private ScriptedAsyncResponse subscribed() {
        return subscribed(Long.MAX_VALUE);
    }

    // Events

    @Test
    void eventsComeInTheirOrderHoweverTheyAreCut() {
        ScriptedAsyncResponse response = subscribed();
        response.send("data: {\"id\":").send("\"a\"}\n\n" + event("b")).send(event("c") + DONE);

        assertThat(subscriber.ids).containsExactly("a", "b", "c");
        assertThat(subscriber.ends).containsExactly("complete");
        assertThat(observed).hasSize(3);
    }

    @Test
    void buffersOfEveryKindAreRead() {
        ScriptedAsyncResponse response = subscribed();
        byte[] bytes = ("xx" + event("a") + event("b") + "xx").getBytes(StandardCharsets.UTF_8);
        int half = 2 + event("a").length();
        response.send(ByteBuffer.wrap(bytes, 1, half - 1).slice().position(1));
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes);
        response.send(direct.position(half).limit(bytes.length - 2));

        assertThat(subscriber.ids).containsExactly("a", "b");
    }

    @Test
    void oneBufferIsRequestedForDemandThatNothingIsThereFor() {
        ScriptedAsyncResponse response = subscribed(1);
        assertThat(response.requested()).isEqualTo(1);
        response.send(event("a") + event("b"));
        assertThat(subscriber.ids).containsExactly("a");
        assertThat(response.requested()).isEqualTo(1);
        subscriber.subscription().request(1);
        assertThat(subscriber.ids).containsExactly("a", "b");
        assertThat(response.requested()).isEqualTo(1);
        subscriber.subscription().request(1);
        assertThat(response.requested()).isEqualTo(2);
    }

    @Test
    void nothingIsRequestedWithoutDemand() {
        events.subscribe(subscriber);
        ScriptedAsyncResponse response = respond();
        assertThat(response.requested()).isZero();
        subscriber.subscription().request(1);
        assertThat(response.requested()).isEqualTo(1);
    }

    // Ends

    @Test
    void endOfTheBodyIsTheEndOfTheStream() {
        ScriptedAsyncResponse response = subscribed();
        response.send(event("a")).end();

        assertThat(subscriber.ends).containsExactly("complete");
        assertThat(client.strategy().ends()).singleElement().satisfies(end -> assertThat(end.outcome())
                .isInstanceOf(CallOutcome.Succeeded.class));
        assertThat(call().isOver()).isTrue();
        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.time().scheduled()).isZero();
    }

    /** The subscriber need not ask for the end. */
    @Test
    void endIsToldWithoutDemand() {
        ScriptedAsyncResponse response = subscribed(1);
        response.send(event("a"));
        assertThat(subscriber.ends).isEmpty();
        response.end();

        assertThat(subscriber.ends).containsExactly("complete");
    }

    @Test
    void endThatComesWithEventsThatNobodyAskedForIsToldAfterThem() {
        ScriptedAsyncResponse response = subscribed(1);
        response.send(event("a") + event("b")).end();
        assertThat(subscriber.ends).isEmpty();
        assertThat(call().isOver()).isFalse();
        subscriber.subscription().request(1);

        assertThat(subscriber.ids).containsExactly("a", "b");
        assertThat(subscriber.ends).containsExactly("complete");
        assertThat(call().isOver()).isTrue();
    }

    @Test
    void terminalEventEndsTheStreamWhileTheRestOfTheBodyIsRead() {
        ScriptedAsyncResponse response = subscribed();
        response.send(event("a") + DONE);
        assertThat(subscriber.ends).containsExactly("complete");
        assertThat(call().isOver()).isTrue();
        assertThat(response.closed()).isZero();
        int requested = response.requested();
        response.send(": bye\n");
        assertThat(response.requested()).isEqualTo(requested + 1);
        response.end();

        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.time().scheduled()).isZero();
        assertThat(subscriber.ids).containsExactly("a");
        assertThat(subscriber.ends).containsExactly("complete");
    }

    @Test
    void serverThatDoesNotEndTheBodyIsLeft() {
        ScriptedAsyncResponse response = subscribed();
        response.send(event("a") + DONE);
        client.time().pass(Duration.ofMillis(100));
        client.run();

        assertThat(response.closed()).isEqualTo(1);
        assertThat(subscriber.ends).containsExactly("complete");
    }

    @Test
    void bodyThatBreaksOffAfterTheTerminalEventHarmsNobody() {
        ScriptedAsyncResponse response = subscribed();
        response.send(event("a") + DONE).fail(new IOException("reset"));

        assertThat(subscriber.ends).containsExactly("complete");
        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.time().scheduled()).isZero();
    }

    @Test
    void cancelWhileTheRestOfTheBodyIsReadClosesTheResponse() {
        ScriptedAsyncResponse response = subscribed(1);
        response.send(event("a") + event("b") + DONE);
        assertThat(response.closed()).isZero();
        subscriber.subscription().cancel();

        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.time().scheduled()).isZero();
        assertThat(client.strategy().ends()).singleElement().satisfies(end -> assertThat(end.outcome())
                .isInstanceOf(CallOutcome.Succeeded.class));
    }

    /** The executor may be slower than the network. */
    @Test
    void bodyThatHasEndedBeforeItsEventsAreDecodedIsNotWaitedFor() {
        CompletableFuture<Void> end = events.forEach(event -> subscriber.ids.add(event.id()), tasks::add);
        ScriptedAsyncResponse response = respond();
        runTasks();
        response.send(event("a") + DONE).end();
        runTasks();

        assertThat(end).isCompletedWithValue(null);
        assertThat(subscriber.ids).containsExactly("a");
        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.time().scheduled()).isZero();
    }

    @Test
    void bodyThatHasEndedIsNotSilentThoughTheExecutorIsBusy() {
        CompletableFuture<Void> end = events.forEach(event -> {}, tasks::add);
        ScriptedAsyncResponse response = respond();
        runTasks();
        response.end();
        client.time().pass(Duration.ofHours(1));
        runTasks();

        assertThat(end).isCompletedWithValue(null);
        assertThat(client.strategy().ends()).singleElement().satisfies(ended -> assertThat(ended.outcome())
                .isInstanceOf(CallOutcome.Succeeded.class));
    }

    // Failures

    @Test
    void eventsBeforeAFailureComeFirst() {
        ScriptedAsyncResponse response = subscribed(1);
        response.send(event("a") + event("b")).fail(new IOException("reset"));
        assertThat(subscriber.ends).isEmpty();
        subscriber.subscription().request(1);

        assertThat(subscriber.ids).containsExactly("a", "b");
        assertThat(subscriber.error)
                .isInstanceOfSatisfying(ApiConnectionException.class, failure -> assertThat(failure.requestId())
                        .contains("req_1"));
        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.strategy().ends()).singleElement().satisfies(end -> assertThat(end.outcome())
                .isInstanceOf(CallOutcome.Failed.class));
    }

    @Test
    void eventsBeforeOneThatCannotBeReadComeFirst() {
        ScriptedAsyncResponse response = subscribed();
        response.send(event("a") + "data: nojson\n\n" + event("b"));

        assertThat(subscriber.ids).containsExactly("a");
        assertThat(subscriber.ends).containsExactly("error");
        assertThat(call().isOver()).isTrue();
        assertThat(response.closed()).isEqualTo(1);
    }

    @Test
    void bodyThatEndsInTheMiddleIsTruncated() {
        subscribed().send(event("a") + "data: {\"id\"").end();

        assertThat(subscriber.ids).containsExactly("a");
        assertThat(subscriber.error).isInstanceOf(StreamTruncatedException.class);
    }

    @Test
    void interruptInTheTransportIsABrokenConnection() {
        subscribed().fail(new InterruptedIOException("x"));

        assertThat(subscriber.error).isExactlyInstanceOf(ApiConnectionException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void errorOfTheTransportIsToldAsItIs() {
        NoClassDefFoundError error = new NoClassDefFoundError("x");
        subscribed().fail(error);

        assertThat(subscriber.error).isSameAs(error);
        assertThat(call().isOver()).isTrue();
    }

    @Test
    void failureBeforeTheHeadIsTold() {
        events.subscribe(subscriber);
        client.transport().exchange().completeExceptionally(new IOException("refused"));

        assertThat(subscriber.error).isInstanceOf(ApiConnectionException.class);
        client.run();
        assertThat(events.http()).isCompletedExceptionally();
    }

    @Test
    void callThatCannotBeBegunIsAFailure() {
        IllegalStateException failure = new IllegalStateException("no key");
        start = recipient -> {
            throw failure;
        };
        events.subscribe(subscriber);

        assertThat(subscriber.error).isSameAs(failure);
    }

    /** Its head has been handed over before, by a raw call, and its transport says nothing when the response is closed. */
    @Test
    void endOfARawCallIsToldToItsSubscriber() {
        Call raw = client.begin(null, true);
        List<AsyncReceived> received = new ArrayList<>();
        AsyncDriver.send(raw, new Recipient() {
            @Override
            public boolean follow(Call call) {
                return true;
            }

            @Override
            public void received(AsyncReceived response) {
                received.add(response);
            }

            @Override
            public void failed(Throwable error) {
                throw new AssertionError("The subscriber is to be told", error);
            }
        });
        respond().mute();
        start = recipient -> {
            recipient.follow(raw);
            recipient.received(received.get(0));
        };
        events.subscribe(subscriber);
        client.context().close();

        assertThat(subscriber.error).isInstanceOf(OpenAIException.class).hasMessage("This client has been closed");
    }

    @Test
    void endOfTheCallFromOutsideIsTold() {
        subscribed();
        client.context().close();

        assertThat(subscriber.ends).containsExactly("error");
        assertThat(subscriber.error).isInstanceOf(OpenAIException.class).hasMessage("This client has been closed");
    }

    // Silence

    @Test
    void silenceThatTheTransportMissesIsATimeout() {
        ScriptedAsyncResponse response = subscribed();
        client.time().pass(SECOND);
        response.send(event("a"));
        client.time().pass(ScriptedClient.IDLE.plus(SECOND));
        assertThat(subscriber.ends).isEmpty();
        client.time().pass(SECOND);

        assertThat(subscriber.error).isInstanceOf(ApiTimeoutException.class);
        assertThat(response.closed()).isEqualTo(1);
    }

    /** A subscriber may take his time: the server is not silent, nobody has asked it. */
    @Test
    void pauseOfTheSubscriberIsNoSilence() {
        ScriptedAsyncResponse response = subscribed(1);
        response.send(event("a"));
        client.time().pass(Duration.ofHours(1));
        assertThat(subscriber.ends).isEmpty();
        subscriber.subscription().request(1);
        response.send(event("b"));

        assertThat(subscriber.ids).containsExactly("a", "b");
    }

    // Cancel

    @Test
    void cancelEndsTheCallAndItsResponse() {
        ScriptedAsyncResponse response = subscribed();
        response.send(event("a"));
        subscriber.subscription().cancel();

        assertThat(call().isOver()).isTrue();
        assertThat(response.closed()).isEqualTo(1);
        assertThat(subscriber.ends).isEmpty();
        assertThat(client.strategy().ends()).singleElement().satisfies(end -> assertThat(end.outcome())
                .isInstanceOf(CallOutcome.Canceled.class));
    }

    @Test
    void cancelBeforeTheHeadCancelsTheExchange() {
        events.subscribe(subscriber);
        subscriber.subscription().cancel();

        assertThat(client.transport().exchange()).isCancelled();
        assertThat(events.http()).isCompletedExceptionally();
    }

    @Test
    void subscriberThatCancelsAtOnceHasNothingSent() {
        events.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.cancel();
            }

            @Override
            public void onNext(ChatCompletionChunk event) {
                throw new AssertionError("Nothing was asked for");
            }

            @Override
            public void onError(Throwable error) {
                throw new AssertionError("It has canceled", error);
            }

            @Override
            public void onComplete() {
                throw new AssertionError("It has canceled");
            }
        });

        assertThat(client.requests()).isEmpty();
        CompletableFuture<HttpInfo> http = events.http();
        client.run();
        assertThat(http.handle((head, error) -> error).getNow(null)).hasCauseInstanceOf(CancellationException.class);
    }

    /** A fallback is begun later than the subscription, which may be over by then. */
    @Test
    void callThatIsBegunForASubscriberWhoIsGoneIsCanceled() {
        List<Recipient> recipients = new ArrayList<>();
        start = recipients::add;
        events.subscribe(subscriber);
        subscriber.subscription().cancel();
        Call late = client.begin(null, true);
        AsyncDriver.send(late, recipients.get(0));

        assertThat(late.isOver()).isTrue();
        assertThat(client.requests()).isEmpty();
        assertThat(client.time().periodic()).isZero();
    }

    // The one subscriber

    @Test
    void streamHasOneSubscriber() {
        subscribed();
        Subscriber second = new Subscriber();
        events.subscribe(second);

        assertThat(second.error).isInstanceOf(IllegalStateException.class).hasMessageContaining("read once");
        assertThatIllegalStateException().isThrownBy(() -> events.forEach(event -> {}));
        assertThat(client.requests()).hasSize(1);
    }

    // forEach

    @Test
    void forEachCompletesAfterTheLastEvent() {
        List<String> ids = new ArrayList<>();
        CompletableFuture<Void> end = events.forEach(event -> ids.add(event.id()));
        respond().send(event("a") + event("b")).end();
        client.run();

        assertThat(end).isCompletedWithValue(null);
        assertThat(ids).containsExactly("a", "b");
    }

    @Test
    void forEachFailsWithTheStream() {
        CompletableFuture<Void> end = events.forEach(event -> {});
        respond().fail(new IOException("reset"));
        client.run();

        assertThat(end.handle((nothing, error) -> error).getNow(null)).isInstanceOf(ApiConnectionException.class);
    }

    @Test
    void actionThatThrowsEndsTheStream() {
        IllegalStateException failure = new IllegalStateException("of the action");
        CompletableFuture<Void> end = events.forEach(event -> {
            throw failure;
        });
        ScriptedAsyncResponse response = respond();
        response.send(event("a") + event("b"));
        client.run();

        assertThat(end.handle((nothing, error) -> error).getNow(null)).isSameAs(failure);
        assertThat(call().isOver()).isTrue();
        assertThat(response.closed()).isEqualTo(1);
    }

    @Test
    void cancelOfForEachEndsTheStream() {
        CompletableFuture<Void> end = events.forEach(event -> {});
        end.cancel(true);

        assertThat(client.transport().exchange()).isCancelled();
        assertThat(call().isOver()).isTrue();
    }

    @Test
    void actionRunsOnTheExecutorThatItIsGiven() {
        List<String> ids = new ArrayList<>();
        var unused = events.forEach(event -> ids.add(event.id()), tasks::add);
        ScriptedAsyncResponse response = respond();
        runTasks();
        response.send(event("a"));
        assertThat(ids).isEmpty();
        runTasks();
        assertThat(ids).containsExactly("a");
    }

    // The head

    @Test
    void headIsThereAtOnceWhereNobodyHasAskedForIt() {
        subscribed();

        assertThat(client.run()).isZero();
        CompletableFuture<HttpInfo> http = events.http();
        client.run();
        assertThat(http).isCompletedWithValueMatching(head -> head.requestId().equals(Optional.of("req_1")));
    }

    /** There may be code of the application that waits for it. */
    @Test
    void headThatWasAskedForIsToldOnTheExecutor() {
        CompletableFuture<HttpInfo> http = events.http();
        subscribed();
        assertThat(http).isNotDone();
        client.run();

        assertThat(http).isCompletedWithValueMatching(head -> head.requestId().equals(Optional.of("req_1")));
    }

    @Test
    void headThatNeverComesFailsWithTheStream() {
        CompletableFuture<HttpInfo> http = events.http();
        events.subscribe(subscriber);
        client.transport().exchange().completeExceptionally(new IOException("refused"));
        client.run();

        assertThat(http.handle((head, error) -> error).getNow(null)).hasCauseInstanceOf(ApiConnectionException.class);
    }
}
