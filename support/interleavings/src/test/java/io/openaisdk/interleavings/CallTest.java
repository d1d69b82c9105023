package io.openaisdk.interleavings;

import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ends of one call from two threads, while what it has under way changes. */
class CallTest {

    @Test
    void callEndsOnce() {
        Interleavings.check(Ends.class);
    }

    /** One end, told once and last; one return of the permit; what is under way is closed once, when it is dropped or the call ends. */
    public static final class Ends {

        /** Steps are taken by one thread after another; ends come from any. */
        private static final String DRIVER = "driver";

        private final Strategy strategy = new Strategy();
        private final Observation observation = new Observation();
        private final AtomicInteger ends = new AtomicInteger();
        private final AtomicInteger failuresTold = new AtomicInteger();
        private final Call call;
        private final List<Handle> dropped = new ArrayList<>();
        private @Nullable Handle underWay;

        public Ends() {
            CallContext context = Calls.context(new StoppedTime(), Optional.of(strategy), List.of(info -> observation));
            call = Calls.begin(context);
            call.onFailure(failure -> failuresTold.incrementAndGet());
            var unused = call.start();
        }

        @Operation(nonParallelGroup = DRIVER)
        public void hold() {
            Handle handle = new Handle();
            if (call.hold(handle)) {
                underWay = handle;
            } else {
                require(handle.closings.get() == 1, "not closed, though the call has ended");
            }
        }

        @Operation(nonParallelGroup = DRIVER)
        public void drop() {
            call.drop();
            if (underWay != null) {
                dropped.add(underWay);
                underWay = null;
            }
        }

        @Operation(nonParallelGroup = DRIVER)
        public void event() {
            call.event("event");
        }

        @Operation(nonParallelGroup = DRIVER)
        public boolean succeed() {
            return counted(call.succeed("result", () -> {}));
        }

        @Operation
        public boolean cancel() {
            return counted(call.cancel());
        }

        @Operation
        public boolean fail() {
            return counted(call.fail(new OpenAIException("failed", null, ErrorContext.NONE)));
        }

        private boolean counted(boolean end) {
            if (end) {
                ends.incrementAndGet();
            }
            return end;
        }

        @Validate
        public void check() {
            int ended = call.isOver() ? 1 : 0;
            require(ends.get() == ended, ends + " ends");
            require(observation.ends == ended, observation.ends + " ends told to the observer");
            require(!observation.overlapping, "signals overlapped");
            require(!observation.afterTheEnd, "a signal came after the end");
            require(strategy.ends == ended, "permit returned " + strategy.ends + " times");
            require(failuresTold.get() <= ended, failuresTold + " failures told");
            // By the one who dropped it, or by the end that came at the same time.
            require(dropped.stream().allMatch(each -> each.closings.get() == 1), "what was dropped was closed wrongly");
            Handle last = underWay;
            require(last == null || last.closings.get() == ended, "what was under way was closed wrongly");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** Something under way, that is to be closed. */
    private static final class Handle implements AutoCloseable {

        private final AtomicInteger closings = new AtomicInteger();

        @Override
        public void close() {
            closings.incrementAndGet();
        }
    }

    /** Admits all calls, and counts the permits that come back. */
    private static final class Strategy implements RetryStrategy {

        private int ends;

        @Override
        public Admission admit(CallInfo call) {
            return new Admission.Admitted(new Permit() {});
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            return new Decision.GiveUp();
        }

        @Override
        public void onEnd(Permit permit, CallEnd end) {
            ends++;
        }
    }

    /** Counts signals; its fields are as plain as those of any observer, because signals are serial. */
    private static final class Observation implements CallObservation {

        private int ends;
        private boolean inside;
        private boolean overlapping;
        private boolean afterTheEnd;

        private void signal(Runnable counting) {
            overlapping |= inside;
            afterTheEnd |= ends > 0;
            inside = true;
            counting.run();
            inside = false;
        }

        @Override
        public void event(Object event) {
            signal(() -> {});
        }

        @Override
        public void result(Object result) {
            signal(() -> {});
        }

        @Override
        public void end(CallEnd end) {
            signal(() -> ends++);
        }
    }
}
