package io.openaisdk.consumer.plugins;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Passes the body of an answer on, one buffer after another, as it is asked for. */
final class JdkBody implements BodySubscriber<JdkBody>, Flow.Publisher<ByteBuffer> {

    private final JdkExchange exchange;
    private final AtomicInteger rounds = new AtomicInteger();
    private final Object lock = new Object();
    private final Queue<ByteBuffer> ready = new ArrayDeque<>();
    private Flow.@Nullable Subscription upstream;
    private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
    private long demand;
    private boolean asked;
    private boolean complete;
    private boolean silent;
    private @Nullable Throwable failure;

    JdkBody(JdkExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public CompletionStage<JdkBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    // From the client

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        synchronized (lock) {
            upstream = subscription;
            // One piece is fetched ahead, so that a body that is empty ends without demand.
            asked = true;
        }
        exchange.waiting();
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        exchange.notWaiting();
        synchronized (lock) {
            asked = false;
            for (ByteBuffer buffer : buffers) {
                if (buffer.hasRemaining()) {
                    ready.add(buffer);
                }
            }
        }
        drain();
    }

    @Override
    public void onError(Throwable error) {
        exchange.fail(JdkFailures.asIOException(error));
        fail(error);
    }

    @Override
    public void onComplete() {
        synchronized (lock) {
            complete = true;
        }
        exchange.complete();
        drain();
    }

    /** Ends with a failure, unless all is there. */
    void fail(Throwable error) {
        Flow.Subscription toCancel;
        synchronized (lock) {
            if (complete || failure != null) {
                return;
            }
            failure = error;
            ready.clear();
            toCancel = upstream;
        }
        if (toCancel != null) {
            toCancel.cancel();
        }
        drain();
    }

    // From the caller

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> newcomer) {
        boolean second;
        synchronized (lock) {
            second = subscriber != null;
            if (!second) {
                subscriber = newcomer;
                // Nothing is told before onSubscribe has returned.
                rounds.incrementAndGet();
            }
        }
        if (second) {
            newcomer.onSubscribe(new Nothing());
            newcomer.onError(new IllegalStateException("A body has one subscriber"));
            return;
        }
        newcomer.onSubscribe(new Demand());
        loop();
    }

    private final class Demand implements Flow.Subscription {
        @Override
        public void request(long count) {
            if (count <= 0) {
                IllegalArgumentException error = new IllegalArgumentException("Demand must be positive");
                fail(error);
                exchange.end(new IOException(error));
                return;
            }
            synchronized (lock) {
                demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
            }
            drain();
        }

        @Override
        public void cancel() {
            synchronized (lock) {
                silent = true;
            }
            exchange.end(new IOException("Canceled"));
        }
    }

    private static final class Nothing implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }

    /** Signals one after another: whoever comes while somebody signals leaves the work to them. */
    private void drain() {
        if (rounds.getAndIncrement() == 0) {
            loop();
        }
    }

    private void loop() {
        int done = rounds.get();
        do {
            while (signal()) {}
            done = rounds.addAndGet(-done);
        } while (done != 0);
    }

    /** Gives one signal, or asks for what is missing; false when there is nothing to do. */
    private boolean signal() {
        ByteBuffer next = null;
        Throwable error = null;
        Flow.Subscription toAsk = null;
        Flow.Subscriber<? super ByteBuffer> receiver;
        synchronized (lock) {
            receiver = subscriber;
            if (silent || receiver == null) {
                return false;
            }
            if (failure != null) {
                error = failure;
                silent = true;
            } else if (!ready.isEmpty()) {
                if (demand == 0) {
                    return false;
                }
                next = ready.remove();
                demand -= demand == Long.MAX_VALUE ? 0 : 1;
            } else if (complete) {
                silent = true;
            } else if (demand > 0 && !asked && upstream != null) {
                asked = true;
                toAsk = upstream;
            } else {
                return false;
            }
        }
        if (toAsk != null) {
            exchange.waiting();
            toAsk.request(1);
        } else if (next != null) {
            give(receiver, next);
        } else if (error != null) {
            receiver.onError(error);
        } else {
            receiver.onComplete();
        }
        return true;
    }

    private void give(Flow.Subscriber<? super ByteBuffer> receiver, ByteBuffer next) {
        try {
            receiver.onNext(next);
        } catch (RuntimeException e) {
            synchronized (lock) {
                silent = true;
            }
            exchange.end(new IOException(e));
        }
    }
}
