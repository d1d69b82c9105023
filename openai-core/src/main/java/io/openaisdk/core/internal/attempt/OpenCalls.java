package io.openaisdk.core.internal.attempt;

import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.core.internal.response.Failures;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous calls under way, which no thread waits for. It ends them when their client is closed, and when a transport misses a
 * time bound.
 *
 * <p>While there are such calls, they are checked once a second. The transport has a second more than the bound, because its own
 * timeout says which bound has passed.
 */
final class OpenCalls {

    /** How much later than the transport a missed bound is noticed. */
    static final Duration GRACE = Duration.ofSeconds(1);

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Time time;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Runnable> looking = new AtomicReference<>();

    OpenCalls(Time time) {
        this.time = time;
    }

    void add(Call call) {
        calls.add(call);
        if (looking.get() == null) {
            look();
        }
    }

    void remove(Call call) {
        calls.remove(call);
    }

    private void look() {
        Runnable placeholder = () -> {};
        if (looking.compareAndSet(null, placeholder)) {
            looking.set(time.every(PERIOD, this::endOverdue));
        }
    }

    private void endOverdue() {
        long now = time.nanoTime();
        calls.forEach(call -> call.endIfOverdue(now));
        if (calls.isEmpty()) {
            Runnable stop = looking.getAndSet(null);
            if (stop != null) {
                stop.run();
            }
            // A call that was added in between has not started the check.
            if (!calls.isEmpty()) {
                look();
            }
        }
    }

    /** Ends all calls because their client is closed. */
    void close() {
        calls.forEach(call -> {
            ClientClosedException closed = Failures.closed(call.attempts());
            call.fail(closed);
        });
    }
}
