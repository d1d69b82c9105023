package io.openaisdk.testsupport;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** The ways in which a caller gives a call up, each at a moment that the server and the caller agree on: nothing is left to chance. */
public enum Cancellation {

    /** A future is canceled while the server is silent. */
    FUTURE_BEFORE_THE_RESPONSE(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.hangUp().after(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) throws InterruptedException {
            CompletableFuture<Response> future = client.async().responses().create(PARAMS);
            server.take();
            future.cancel(true);
        }
    },

    /** A future is completed by somebody else while the server is silent. */
    FUTURE_COMPLETED_BY_ANOTHER(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.hangUp().after(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) throws InterruptedException {
            CompletableFuture<Response> future = client.async().responses().create(PARAMS);
            server.take();
            future.completeExceptionally(new IllegalStateException("Somebody had enough"));
        }
    },

    /** A future is canceled in the middle of the body. */
    FUTURE_AFTER_THE_HEAD(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return half(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            CompletableFuture<Response> future = client.async().responses().create(PARAMS);
            watched.awaitHead();
            future.cancel(true);
        }
    },

    /** The thread of a blocking call is interrupted while the server is silent: the caller is given a failure. */
    INTERRUPT_BEFORE_THE_RESPONSE(CallOutcome.Failed.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.hangUp().after(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) throws InterruptedException {
            Thread caller = interruptedCall(client);
            server.take();
            caller.interrupt();
        }
    },

    /** The thread of a blocking call is interrupted in the middle of the body: the caller is given a failure. */
    INTERRUPT_AFTER_THE_HEAD(CallOutcome.Failed.class) {
        @Override
        Script script(CountDownLatch over) {
            return half(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            Thread caller = interruptedCall(client);
            watched.awaitHead();
            caller.interrupt();
        }
    },

    /** A stream is closed before its first event. */
    STREAM_AFTER_THE_HEAD(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.endless(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            client.responses().createStreaming(PARAMS).close();
        }
    },

    /** A stream is closed after some of its events. */
    STREAM_MIDWAY(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.endless(over, CREATED, DELTA);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            closeAfter(client, 2);
        }
    },

    /** A stream is closed after its terminal event, before the body has ended: that is too late. */
    STREAM_AFTER_THE_TERMINAL_EVENT(CallOutcome.Succeeded.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.endless(over, CREATED, DELTA, COMPLETED);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            closeAfter(client, 3);
        }
    },

    /** A subscription is canceled while the server is silent. */
    SUBSCRIPTION_BEFORE_THE_RESPONSE(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.hangUp().after(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) throws InterruptedException {
            CountingSubscriber<ResponseStreamEvent> subscriber = subscribe(client, 1);
            server.take();
            subscriber.cancel();
        }
    },

    /** A subscription is canceled before the first event. */
    SUBSCRIPTION_AFTER_THE_HEAD(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.endless(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            CountingSubscriber<ResponseStreamEvent> subscriber = subscribe(client, 1);
            watched.awaitHead();
            subscriber.cancel();
        }
    },

    /** A subscription is canceled after some events. */
    SUBSCRIPTION_MIDWAY(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.endless(over, CREATED, DELTA);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            CountingSubscriber<ResponseStreamEvent> subscriber = subscribe(client, 2);
            subscriber.awaitAll();
            subscriber.cancel();
        }
    },

    /** A subscription is canceled after the terminal event, before the body has ended: that is too late. */
    SUBSCRIPTION_AFTER_THE_TERMINAL_EVENT(CallOutcome.Succeeded.class) {
        @Override
        Script script(CountDownLatch over) {
            return Scripts.endless(over, CREATED, DELTA, COMPLETED);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) {
            CountingSubscriber<ResponseStreamEvent> subscriber = subscribe(client, 3);
            subscriber.awaitAll();
            subscriber.cancel();
        }
    },

    /** Content is closed after its first byte. */
    CONTENT_MIDWAY(CallOutcome.Canceled.class) {
        @Override
        Script script(CountDownLatch over) {
            return half(over);
        }

        @Override
        void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) throws IOException {
            try (BinaryContent content = client.audio()
                            .speech()
                            .create(p -> p.model(MODEL).voice("alloy").input("Hi"));
                    InputStream bytes = content.stream()) {
                if (bytes.read() < 0) {
                    throw new AssertionError("There was no content");
                }
            }
        }
    };

    /** The model that every call names. */
    public static final String MODEL = "gpt-5.5";

    private static final ResponseCreateParams PARAMS =
            ResponseCreateParams.builder().model(MODEL).input("Hi").build();

    private static final String RESPONSE =
            "{\"id\":\"resp_1\",\"object\":\"response\",\"model\":\"gpt-5.5-1\"," + "\"output\":[],\"status\":";
    private static final String CREATED =
            "{\"type\":\"response.created\",\"response\":" + RESPONSE + "\"in_progress\"}}";
    private static final String DELTA =
            "{\"type\":\"response.output_text.delta\",\"output_index\":0,\"item_id\":\"msg_1\",\"delta\":\"Hel\"}";
    private static final String COMPLETED = "{\"type\":\"response.completed\",\"response\":" + RESPONSE
            + "\"completed\",\"usage\":{\"input_tokens\":5,\"output_tokens\":7,\"total_tokens\":12}}}";

    private final Class<? extends CallOutcome> outcome;

    Cancellation(Class<? extends CallOutcome> outcome) {
        this.outcome = outcome;
    }

    /** Returns the class of the outcome of such a call. */
    public Class<? extends CallOutcome> outcome() {
        return outcome;
    }

    /**
     * Makes a call without retries, gives it up and waits for its end.
     *
     * @param client makes the call at the server
     * @param server has no other scripts
     * @param watched the last observer of the client
     * @return the end, of which everybody has been told
     */
    public CallEnd perform(OpenAI client, LoopbackServer server, WatchedCall watched) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.on(script(over));
        try {
            giveUp(client, server, watched);
            return watched.awaitEnd();
        } finally {
            over.countDown();
        }
    }

    /** Says what the server sends; it holds the connection until the latch is open. */
    abstract Script script(CountDownLatch over);

    abstract void giveUp(OpenAI client, LoopbackServer server, WatchedCall watched) throws Exception;

    /** Sends half of a body. */
    private static Script half(CountDownLatch over) {
        return exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw(RESPONSE);
            Scripts.hangUp().after(over).answer(exchange);
        };
    }

    private static Thread interruptedCall(OpenAI client) {
        return LoopbackServer.start("interrupted", () -> {
            try {
                client.responses().create(PARAMS);
            } catch (CallInterruptedException e) {
                return; // as it should be; of any other end the observers are told
            }
        });
    }

    private static void closeAfter(OpenAI client, int events) {
        try (EventStream<ResponseStreamEvent> stream = client.responses().createStreaming(PARAMS)) {
            Iterator<ResponseStreamEvent> iterator = stream.iterator();
            for (int i = 0; i < events; i++) {
                iterator.next();
            }
        }
    }

    private static CountingSubscriber<ResponseStreamEvent> subscribe(OpenAI client, int events) {
        CountingSubscriber<ResponseStreamEvent> subscriber = new CountingSubscriber<>(events);
        client.async().responses().createStreaming(PARAMS).subscribe(subscriber);
        return subscriber;
    }
}
