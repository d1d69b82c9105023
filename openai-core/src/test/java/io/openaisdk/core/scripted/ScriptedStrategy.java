package io.openaisdk.core.scripted;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Retries as often as the test says, a second after the failure, and keeps what it is told. */
public final class ScriptedStrategy implements RetryStrategy {

    private final List<AttemptFailure> failures = new ArrayList<>();
    private final List<CallEnd> ends = new ArrayList<>();
    private int retries;
    private Duration admissionDelay = Duration.ZERO;
    private Runnable onFailure = () -> {};

    /** Lets so many more attempts follow a failure. */
    public void retries(int count) {
        retries = count;
    }

    /** Lets calls wait before their first attempt. */
    public void admissionDelay(Duration delay) {
        admissionDelay = delay;
    }

    /** Does something when it is asked for a decision. */
    public void onFailure(Runnable action) {
        onFailure = action;
    }

    /** Returns what it was told of failed attempts. */
    public List<AttemptFailure> failures() {
        return failures;
    }

    /** Returns what it was told of ends, one for each permit that was returned. */
    public List<CallEnd> ends() {
        return ends;
    }

    @Override
    public Admission admit(CallInfo call) {
        return new Admission.Admitted(new Permit() {}, admissionDelay, Duration.ZERO);
    }

    @Override
    public Decision onFailure(Permit permit, AttemptFailure failure) {
        failures.add(failure);
        onFailure.run();
        return retries-- > 0 ? new Decision.RetryAfter(Duration.ofSeconds(1)) : new Decision.GiveUp();
    }

    @Override
    public void onEnd(Permit permit, CallEnd end) {
        ends.add(end);
    }
}
