package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps account of the calls of a client, as an observer and as the strategy, which never retries. */
final class CallAccount implements CallObserver, RetryStrategy {

    // Guarded by this.
    private final List<CallOutcome> observed = new ArrayList<>();
    private final List<CallOutcome> returned = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int openObservations;
    private int openPermits;

    @Override
    public CallObservation begin(CallInfo call) {
        synchronized (this) {
            openObservations++;
        }
        return new Observation();
    }

    @Override
    public synchronized Admission admit(CallInfo call) {
        openPermits++;
        return new Admission.Admitted(new Held());
    }

    @Override
    public Decision onFailure(Permit permit, AttemptFailure failure) {
        if (((Held) permit).isReturned.get()) {
            fault("a decision was asked for after the permit was returned");
        }
        return new Decision.GiveUp();
    }

    @Override
    public synchronized void onEnd(Permit permit, CallEnd end) {
        if (!((Held) permit).isReturned.compareAndSet(false, true)) {
            fault("a permit was returned twice");
        }
        openPermits--;
        returned.add(end.outcome());
        notifyAll();
    }

    private static final class Held implements Permit {
        private final AtomicBoolean isReturned = new AtomicBoolean();
    }

    private synchronized void fault(String what) {
        faults.add(what);
    }

    /** Waits until every call has ended, and checks that each ended once and told so serially. */
    void assertAtRest() {
        synchronized (this) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            try {
                while ((openObservations > 0 || openPermits > 0) && System.nanoTime() < deadline) {
                    TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, deadline - System.nanoTime()));
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertThat(faults).isEmpty();
            assertThat(openObservations).as("observations without an end").isZero();
            assertThat(openPermits).as("permits that were not returned").isZero();
        }
    }

    /** Returns what observers were told, in the order in which the calls ended. */
    synchronized List<CallOutcome> observed() {
        return List.copyOf(observed);
    }

    /** Returns what the strategy was told, in the order in which the calls ended. */
    synchronized List<CallOutcome> returned() {
        return List.copyOf(returned);
    }

    /** Holds the engine to serial signals of which the end is the last. */
    private final class Observation implements CallObservation {

        private final AtomicBoolean inside = new AtomicBoolean();
        private volatile boolean ended;

        private void signal(String name) {
            if (!inside.compareAndSet(false, true)) {
                fault(name + " was told during another signal");
            } else if (ended) {
                fault(name + " was told after the end");
            }
            inside.set(false);
        }

        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            signal("attempt");
            return request.headers();
        }

        @Override
        public void responded(int attempt, ResponseMetadata response) {
            signal("responded");
        }

        @Override
        public void refused(int attempt, ResponseMetadata response, ServiceError error) {
            signal("refused");
        }

        @Override
        public void failed(int attempt, Throwable error) {
            signal("failed");
        }

        @Override
        public void event(Object event) {
            signal("event");
        }

        @Override
        public void result(Object result) {
            signal("result");
        }

        @Override
        public void end(CallEnd end) {
            signal("end");
            ended = true;
            synchronized (CallAccount.this) {
                openObservations--;
                observed.add(end.outcome());
                CallAccount.this.notifyAll();
            }
        }
    }
}
