package io.openaisdk.resilience4j;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import java.time.Duration;

/** Refuses calls beyond a number at once; a stream counts until its end. */
record BulkheadGuard(BulkheadRegistry registry) implements Guard {

    private static final String KIND = "bulkhead";

    /** Says whether bulkheads of this configuration would make a thread wait. */
    static boolean waits(BulkheadConfig config) {
        return !config.getMaxWaitDuration().isZero();
    }

    @Override
    public Pass enter(String instance, CallInfo call, Duration delay) throws Refusal {
        Bulkhead bulkhead = registry.bulkhead(instance);
        BulkheadConfig config = bulkhead.getBulkheadConfig();
        if (waits(config)) {
            throw new Refusal(
                    KIND,
                    instance,
                    "has a maxWaitDuration of " + config.getMaxWaitDuration().toMillis()
                            + " ms, and calls do not wait on a thread; set it to zero");
        }
        if (!acquire(bulkhead)) {
            throw new Refusal(
                    KIND, instance, "is full: " + config.getMaxConcurrentCalls() + " calls or streams are under way");
        }
        return new Entered(bulkhead);
    }

    /** A bulkhead refuses a thread that is interrupted, whether or not there is room. */
    private static boolean acquire(Bulkhead bulkhead) {
        boolean interrupted = Thread.interrupted();
        try {
            return bulkhead.tryAcquirePermission();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Entered(Bulkhead bulkhead) implements Pass {

        @Override
        public void undo() {
            bulkhead.releasePermission();
        }

        @Override
        public void ended(CallEnd end, Duration waited) {
            bulkhead.onComplete();
        }
    }
}
