package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;

/**
 * Calls are given up at random moments, in every way, whatever the server is about to do: no caller waits in vain, and every permit,
 * observation and connection comes back.
 *
 * <p>A build gives up some hundred calls of each combination; {@code -Dcancels=10000} as many as it says, and
 * {@code -Dcancels.seed=N} chooses others. The seed decides what is done; how threads meet is up to the machine.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CancelAnywhereTest extends EndToEndTest {

    private static final int CANCELS = Integer.getInteger("cancels", 300);

    private static final long SEED = Long.getLong("cancels.seed", 20261130);

    /** So many calls are made with one client before it is closed. */
    private static final int CALLS_PER_CLIENT = 25;

    /** What the server does. */
    private enum Answer {
        SUCCESS,
        SLOW_BODY,
        REFUSAL,
        FAILURE,
        RESET,
        SILENCE,
        NO_JSON
    }

    private final CallAccount account = new CallAccount();

    private volatile Answer answer = Answer.SUCCESS;

    @OnEveryCombination
    void everythingComesBack(Combination combination) throws Exception {
        Random random = new Random(SEED + combination.name().hashCode());
        server.always(exchange -> answer(answer, exchange));
        try (HttpTransport transport = combination.newTransport(TransportConfig.DEFAULT.withMaxConnections(2))) {
            for (int made = 0; made < CANCELS; made += CALLS_PER_CLIENT) {
                OpenAI client = client(combination, transport);
                for (int i = 0; i < CALLS_PER_CLIENT; i++) {
                    answer = Answer.values()[random.nextInt(Answer.values().length)];
                    giveUp(client, random);
                }
                closeDuringACall(client, random);
                account.assertAtRest();
                answer = Answer.SUCCESS;
                assertBothPoolsAreWhole(combination, transport);
            }
        }
        server.awaitNoConnections();
    }

    private OpenAI client(Combination combination, HttpTransport transport) {
        return combination
                .builder(server)
                .transport(transport)
                .observer(account)
                .retryStrategy(new RetryAtOnce())
                .timeout(Duration.ofSeconds(15))
                .build();
    }

    /** As many calls as there are connections, at once: one that was lost would leave the last of them waiting. */
    private void assertBothPoolsAreWhole(Combination combination, HttpTransport transport) {
        try (OpenAI client = client(combination, transport)) {
            CompletableFuture<?> one = client.async().responses().create(p -> p.model("m"));
            CompletableFuture<?> two = client.async().responses().create(p -> p.model("m"));
            assertThat(client.responses().create(p -> p.model("m")).outputText())
                    .isEqualTo("Hello");
            assertThat(Way.await(one)).isNotNull();
            assertThat(Way.await(two)).isNotNull();
        }
        account.assertAtRest();
    }

    private static void answer(Answer answer, Exchange exchange) throws IOException, InterruptedException {
        boolean streams = exchange.request().body().contains("\"stream\":true");
        switch (answer) {
            case SUCCESS -> {
                if (streams) {
                    Answers.events(delta("a", 1), delta("b", 2), completed(3)).answer(exchange);
                } else {
                    Answers.hello().answer(exchange);
                }
            }
            case SLOW_BODY -> {
                exchange.head(200, "Content-Type: " + (streams ? "text/event-stream" : "application/json"));
                exchange.raw(streams ? delta("a", 1) : "{\"id\":");
                exchange.awaitHangUp();
            }
            case REFUSAL -> exchange.answer(400, "application/json", "{\"error\":{\"message\":\"No\"}}");
            case FAILURE -> exchange.answer(500, "application/json", "{\"error\":{\"message\":\"No\"}}");
            case RESET -> exchange.reset();
            case SILENCE -> exchange.awaitHangUp();
            case NO_JSON -> exchange.answer(200, streams ? "text/event-stream" : "application/json", "data: {\n\n");
        }
    }

    /** Makes a call and gives it up, and waits until its caller has been told. */
    private static void giveUp(OpenAI client, Random random) throws Exception {
        switch (random.nextInt(6)) {
            case 0 -> cancelLater(client.async().responses().create(p -> p.model("m")), random);
            case 1 -> cancelLater(client.async().raw().responses().create(p -> p.model("m")), random);
            case 2 ->
                awaitDone(client.async()
                        .responses()
                        .create(p -> p.model("m"))
                        .orTimeout(random.nextInt(4), TimeUnit.MILLISECONDS));
            case 3 ->
                cancelLater(
                        client.async()
                                .responses()
                                .createStreaming(p -> p.model("m"))
                                .forEach(event -> {}),
                        random);
            case 4 -> cancelSubscription(client, random);
            default -> closeStream(client, random);
        }
    }

    private static void cancelLater(CompletableFuture<?> future, Random random) throws Exception {
        pause(random);
        future.cancel(true);
        awaitDone(future);
    }

    private static void pause(Random random) {
        LockSupport.parkNanos(random.nextInt(3) == 0 ? 0 : random.nextInt(2_500_000));
    }

    private static void awaitDone(CompletableFuture<?> future) throws Exception {
        try {
            future.exceptionally(given -> null).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The caller was never told", e);
        }
    }

    private static void cancelSubscription(OpenAI client, Random random) {
        int after = random.nextInt(3);
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent event) {
                super.onNext(event);
                if (items().size() == after) {
                    subscription().cancel();
                }
            }
        };
        client.async().responses().createStreaming(p -> p.model("m")).subscribe(collector);
        Flow.Subscription subscription = collector.subscription();
        pause(random);
        subscription.cancel();
    }

    private static void closeStream(OpenAI client, Random random) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        AtomicReference<@Nullable EventStream<ResponseStreamEvent>> open = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        Thread reader = LoopbackServer.start("reader", () -> {
            try (EventStream<ResponseStreamEvent> stream = client.responses().createStreaming(p -> p.model("m"))) {
                open.set(stream);
                stream.forEach(event -> {});
            } catch (OpenAIException e) {
                // One of the outcomes.
            } catch (Throwable e) {
                fault.set(e);
            } finally {
                over.countDown();
            }
        });
        pause(random);
        EventStream<ResponseStreamEvent> stream = open.get();
        if (stream != null) {
            stream.close();
        } else {
            reader.interrupt();
        }
        // It may have come to the stream after it was looked for, and before the interrupt.
        while (!over.await(5, TimeUnit.MILLISECONDS)) {
            EventStream<ResponseStreamEvent> late = open.get();
            if (late != null) {
                late.close();
            }
        }
        assertThat(fault.get()).isNull();
    }

    private void closeDuringACall(OpenAI client, Random random) throws Exception {
        answer = Answer.values()[random.nextInt(Answer.values().length)];
        CompletableFuture<?> future = client.async().responses().create(p -> p.model("m"));
        CompletableFuture<Void> end =
                client.async().responses().createStreaming(p -> p.model("m")).forEach(event -> {});
        pause(random);
        client.close();
        awaitDone(future);
        awaitDone(end);
    }

    /** Retries what fails, with and without a wait, until it is given up. */
    private final class RetryAtOnce implements RetryStrategy {

        @Override
        public Admission admit(CallInfo call) {
            return account.admit(call);
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            account.onFailure(permit, failure);
            boolean again = failure.attempt() < 4;
            return again
                    ? new Decision.RetryAfter(
                            ThreadLocalRandom.current().nextBoolean() ? Duration.ZERO : Duration.ofMillis(1))
                    : new Decision.GiveUp();
        }

        @Override
        public void onEnd(Permit permit, CallEnd end) {
            account.onEnd(permit, end);
        }
    }
}
