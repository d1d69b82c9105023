package io.openaisdk.core;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.time.Duration;

/** Repeats whatever fails, twice and without a wait. */
class RepeatAtOnce implements RetryStrategy {

    @Override
    public Admission admit(CallInfo call) {
        return new Admission.Admitted(Permit.NONE);
    }

    @Override
    public Decision onFailure(Permit permit, AttemptFailure failure) {
        return failure.attempt() < 3 ? new Decision.RetryAfter(Duration.ZERO) : new Decision.GiveUp();
    }
}
