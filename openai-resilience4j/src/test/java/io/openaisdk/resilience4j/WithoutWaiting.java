package io.openaisdk.resilience4j;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the waits that a strategy asks for, so that a test need not wait for them; the engine sees none. */
record WithoutWaiting(RetryStrategy strategy, List<Duration> waits) implements RetryStrategy {

    WithoutWaiting(RetryStrategy strategy) {
        this(strategy, new CopyOnWriteArrayList<>());
    }

    @Override
    public Admission admit(CallInfo call) {
        Admission admission = strategy.admit(call);
        if (admission instanceof Admission.Admitted admitted) {
            waits.add(admitted.delay());
            return new Admission.Admitted(admitted.permit(), Duration.ZERO, admitted.timeout());
        }
        return admission;
    }

    @Override
    public Decision onFailure(Permit permit, AttemptFailure failure) {
        Decision decision = strategy.onFailure(permit, failure);
        if (decision instanceof Decision.RetryAfter again) {
            waits.add(again.delay());
            return new Decision.RetryAfter(Duration.ZERO);
        }
        return decision;
    }

    @Override
    public void onEnd(Permit permit, CallEnd end) {
        strategy.onEnd(permit, end);
    }
}
