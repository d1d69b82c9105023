package io.openaisdk.resilience4j;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that all guards let pass. */
final class GuardedCall implements Permit {

    private final List<Pass> passes;
    private final Retries retries;
    private volatile Duration waited;

    GuardedCall(List<Pass> passes, Retries retries) {
        this.passes = passes;
        this.retries = retries;
        this.waited = passes.stream().map(Pass::delay).reduce(Duration.ZERO, GuardedCall::longer);
    }

    Admission.Admitted admission() {
        Duration timeout = passes.stream().map(Pass::timeout).reduce(Duration.ZERO, GuardedCall::longer);
        return new Admission.Admitted(this, waited, timeout);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    Decision onFailure(AttemptFailure failure) {
        Optional<Duration> delay = retries.after(failure);
        for (Pass pass : passes) {
            delay = delay.flatMap(least -> pass.again(failure, least));
        }
        if (delay.isEmpty()) {
            return new Decision.GiveUp();
        }
        waited = waited.plus(delay.get());
        return new Decision.RetryAfter(delay.get());
    }

    void onEnd(CallEnd end) {
        Duration spent = waited;
        List<Runnable> steps = new ArrayList<>(passes.size() + 1);
        passes.forEach(pass -> steps.add(() -> pass.ended(end, spent)));
        steps.add(() -> retries.ended(end));
        runAll(steps);
    }

    /** A listener of the application that throws, be it an error, must not keep another guard from getting its permit back. */
    static void runAll(List<Runnable> steps) {
        @Nullable Throwable first = null;
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                if (first == null) {
                    first = e;
                } else if (first != e) {
                    first.addSuppressed(e); // nothing suppresses itself
                }
            }
        }
        if (first instanceof Error error) {
            throw error;
        } else if (first != null) {
            throw (RuntimeException) first;
        }
    }
}
