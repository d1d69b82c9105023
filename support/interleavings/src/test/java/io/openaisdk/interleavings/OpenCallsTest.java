package io.openaisdk.interleavings;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.CallContext;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/** Calls that begin and end while somebody looks whether there are any, and while their client is closed. */
class OpenCallsTest {

    @Test
    void openCallsAreLookedAt() {
        Interleavings.check(Looking.class);
    }

    @Test
    void closingEndsEveryCall() {
        Interleavings.check(Closing.class);
    }

    /** While a call is open, exactly one task looks at it. */
    public static final class Looking {

        private final StoppedTime time = new StoppedTime();
        private final CallContext context = Calls.context(time, Optional.empty(), List.of());
        private final Queue<Call> begun = Calls.begin(context, 1 + Interleavings.OPERATIONS);
        private final Queue<Call> open = new ConcurrentLinkedQueue<>();

        /** Begins with a task that looks and will find nothing. */
        public Looking() {
            open();
            end();
        }

        @Operation
        public void open() {
            Call call = begun.remove();
            context.open(call);
            open.add(call);
        }

        @Operation
        public void end() {
            Call call = open.poll();
            if (call != null) {
                call.cancel();
            }
        }

        @Operation
        public void look() {
            time.tick();
        }

        @Validate
        public void check() {
            if (!open.isEmpty() && time.repetitions() != 1) {
                throw new AssertionError(time.repetitions() + " tasks look at " + open.size() + " open calls");
            }
            if (time.repetitions() > 1) {
                throw new AssertionError(time.repetitions() + " tasks look");
            }
        }
    }

    /** A call that is opened while its client is closed ends as well. */
    public static final class Closing {

        private final CallContext context = Calls.context(new StoppedTime(), Optional.empty(), List.of());
        private final Queue<Call> begun = Calls.begin(context, 1 + Interleavings.OPERATIONS);
        private final Queue<Call> opened = new ConcurrentLinkedQueue<>();
        private volatile boolean closed;

        @Operation
        public void open() {
            Call call = begun.remove();
            opened.add(call);
            context.open(call);
        }

        @Operation
        public void close() {
            context.close();
            closed = true;
        }

        @Validate
        public void check() {
            if (closed && !opened.stream().allMatch(Call::isOver)) {
                throw new AssertionError("A call is open though its client is closed");
            }
        }
    }
}
