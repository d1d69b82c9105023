package io.openaisdk.core.internal.stream;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.driver.AsyncReceived;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.spi.tools.SerialPublisher;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Delivers a body as items: buffers are queued on the thread of the transport, and decoded into items on the thread that calls the
 * subscriber.
 *
 * <p>One buffer at a time is requested, when there is demand and no item is ready. The end of the body and its failure are handled
 * after all items before them, and end the call before the subscriber gets the terminal signal.
 */
public abstract class BodyPublisher<T> extends SerialPublisher<T> implements Flow.Subscriber<ByteBuffer> {

    private final Queue<ByteBuffer> received = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Call call;
    private volatile boolean bodyEnded;
    private volatile @Nullable Throwable bodyFailure;
    private @Nullable Throwable failure;

    // Guarded by this.
    private Flow.@Nullable Subscription body;
    private boolean wanted;

    /**
     * Creates a publisher.
     *
     * @param executor runs the signals of the subscriber
     */
    public BodyPublisher(Executor executor) {
        super(executor);
    }

    /**
     * Subscribes to the body of a response; an exception of its subscription ends the call.
     *
     * @param response the response
     */
    public final void read(AsyncReceived response) {
        Call reading = response.call();
        call = reading;
        try {
            response.response().body().subscribe(this);
        } catch (Throwable e) {
            reading.fail(reading.failure(e));
        }
    }

    /** Decodes bytes; {@link #next()} then returns their items. */
    protected abstract void feed(ByteBuffer buffer);

    /** Handles the end of the body. */
    protected abstract void end();

    /** Returns an item that is ready; null for none. */
    protected abstract @Nullable T next();

    /** Returns whether the items have ended, whatever follows in the body. */
    protected boolean isOver() {
        return false;
    }

    /** Ends the call after the last item; {@link #complete()} ends the items for the subscriber. */
    protected void succeed(Call finished) {
        finished.succeed(null);
        complete();
    }

    @Override
    protected final @Nullable T poll() throws Exception {
        Call reading = call;
        while (true) {
            T item = next();
            if (item != null || reading == null) {
                return item;
            }
            // What has ended the call, also where the end of the body has come already.
            Throwable reason = reading.failure();
            if (reason == null) {
                reason = failure;
            }
            if (reason != null) {
                throw failed(reading, reason);
            }
            if (isOver()) {
                return null;
            }
            try {
                if (!goOn(reading)) {
                    return null;
                }
            } catch (Throwable e) {
                // Items that came before it are delivered first.
                failure = e;
            }
        }
    }

    /** Handles one more buffer, or the end; returns false when there is neither. */
    private boolean goOn(Call reading) throws Throwable {
        // Read before the buffers, which come before the end.
        boolean ended = bodyEnded;
        ByteBuffer buffer = received.poll();
        if (buffer != null) {
            feed(buffer);
        } else if (!ended) {
            return false;
        } else if (bodyFailure != null) {
            throw bodyFailure;
        } else {
            end();
        }
        if (isOver()) {
            succeed(reading);
        }
        return true;
    }

    /** Ends the call with a failure, and returns the exception for the subscriber. */
    private Exception failed(Call reading, Throwable thrown) {
        Throwable error = reading.failure(Failures.withoutThread(thrown));
        reading.fail(error);
        if (error instanceof Error fatal) {
            throw fatal;
        }
        return (Exception) error;
    }

    /** Requests one more buffer of a body whose items have ended. */
    protected final void requestRest() {
        Flow.Subscription subscription;
        synchronized (this) {
            subscription = body;
        }
        if (subscription != null && !bodyEnded) {
            subscription.request(1);
        }
    }

    @Override
    protected void wanted() {
        Flow.Subscription subscription;
        synchronized (this) {
            subscription = body;
            wanted = subscription == null;
        }
        if (subscription != null) {
            request(subscription);
        }
    }

    private void request(Flow.Subscription subscription) {
        Call reading = call;
        if (reading != null) {
            Duration idle = reading.plan().request().timeouts().idle();
            reading.expect(idle);
        }
        subscription.request(1);
    }

    /** Returns whether all of the body has been received. */
    protected final boolean isBodyEnded() {
        return bodyEnded;
    }

    @Override
    public final void onSubscribe(Flow.Subscription subscription) {
        boolean now;
        synchronized (this) {
            body = subscription;
            now = wanted;
        }
        if (now) {
            request(subscription);
        }
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        Call reading = call;
        if (reading != null) {
            reading.expectNothing();
        }
        received.add(buffer);
        wake();
    }

    @Override
    public void onError(Throwable error) {
        bodyFailure = error;
        bodyEnded = true;
        ended();
    }

    @Override
    public void onComplete() {
        bodyEnded = true;
        ended();
    }

    /** Lets the rest be polled without demand, because it ends the items. */
    private void ended() {
        Call reading = call;
        if (reading != null) {
            reading.expectNothing();
        }
        complete();
    }
}
