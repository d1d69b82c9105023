package io.openaisdk.core.simulation;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The plug-ins that keep account of the calls, and throw where the seed says so. */
final class Ledger {

    private final World world;
    private int permits;
    private int observations;
    private int exchanges;
    private final List<String> faults = new ArrayList<>();

    Ledger(World world) {
        this.world = world;
    }

    void fault(String what) {
        faults.add(what);
    }

    void exchange(int change) {
        exchanges += change;
    }

    /** Says what is wrong at this moment. */
    void check() {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("; ", faults));
        }
    }

    /** Says what is left when nothing more can happen. */
    void checkAtRest() {
        check();
        if (permits != 0 || observations != 0 || exchanges != 0) {
            throw new AssertionError(
                    permits + " permits, " + observations + " observations and " + exchanges + " exchanges are left");
        }
    }

    /** A strategy whose decisions are the seed's. */
    RetryStrategy strategy() {
        return new RetryStrategy() {
            @Override
            public Admission admit(CallInfo call) {
                Thrown.maybe(world, 60, "admit");
                if (world.oneIn(30)) {
                    return new Admission.Rejected("the seed says so");
                }
                permits++;
                return new Admission.Admitted(
                        new Held(),
                        world.oneIn(5) ? Duration.ofMillis(world.number(3000)) : Duration.ZERO,
                        world.oneIn(5) ? Duration.ofSeconds(1 + world.number(60)) : Duration.ZERO);
            }

            @Override
            public Decision onFailure(Permit permit, AttemptFailure failure) {
                if (((Held) permit).returned) {
                    fault("a decision after the permit was returned");
                }
                Thrown.maybe(world, 30, "onFailure");
                return failure.attempt() < 4 && !world.oneIn(4)
                        ? new Decision.RetryAfter(
                                world.oneIn(3) ? Duration.ZERO : Duration.ofMillis(world.number(5000)))
                        : new Decision.GiveUp();
            }

            @Override
            public void onEnd(Permit permit, CallEnd end) {
                Held held = (Held) permit;
                if (held.returned) {
                    fault("a permit was returned twice");
                }
                held.returned = true;
                permits--;
                Thrown.maybe(world, 30, "onEnd");
            }
        };
    }

    private static final class Held implements RetryStrategy.Permit {
        private boolean returned;
    }

    /** An observer that holds the engine to the order of signals. */
    CallObserver observer(String name) {
        return call -> {
            Thrown.maybe(world, 100, "begin of " + name);
            observations++;
            world.note(name + ": begin " + call.operation());
            return new Watch(name);
        };
    }

    private final class Watch implements CallObservation {

        private final String name;
        private int attempt;
        private boolean ended;
        private boolean inside;
        private boolean hasResult;

        private Watch(String name) {
            this.name = name;
        }

        private void told(String what, Runnable check) {
            world.note(name + ": " + what);
            if (ended) {
                fault(what + " after the end");
            }
            if (inside) {
                fault(what + " during another signal");
            }
            check.run();
            inside = true;
            try {
                if (!(Thread.currentThread() instanceof Actor) && world.oneIn(40)) {
                    // What else could run meanwhile, may; an actor runs alone.
                    world.step();
                }
                Thrown.maybe(world, 40, what);
            } finally {
                inside = false;
            }
        }

        @Override
        public HttpHeaders attempt(int number, HttpRequest request) {
            told("attempt " + number, () -> {
                if (number != attempt + 1) {
                    fault("attempt " + number + " after attempt " + attempt);
                }
                attempt = number;
            });
            return request.headers();
        }

        @Override
        public void responded(int number, ResponseMetadata response) {
            told("responded " + response.status(), () -> same(number));
        }

        @Override
        public BodyObserver responseBody(int number, ResponseMetadata response, UnaryOperator<String> masking) {
            same(number);
            if (world.oneIn(2)) {
                return BodyObserver.NONE;
            }
            return (bytes, offset, length) -> Thrown.maybe(world, 40, "body observer");
        }

        @Override
        public void refused(int number, ResponseMetadata response, ServiceError error) {
            told("refused", () -> same(number));
        }

        @Override
        public void failed(int number, Throwable error) {
            told("failed", () -> same(number));
        }

        private void same(int number) {
            if (number != attempt) {
                fault("a signal of attempt " + number + " in attempt " + attempt);
            }
        }

        @Override
        public void event(Object event) {
            told("event", () -> hasResult = true);
        }

        @Override
        public void result(Object result) {
            told("result", () -> hasResult = true);
        }

        @Override
        public void end(CallEnd end) {
            try {
                told("end " + end.outcome().getClass().getSimpleName(), () -> {
                    if (end.outcome() instanceof CallOutcome.Succeeded
                            && end.response().isEmpty()) {
                        fault("success without a response");
                    }
                    if (end.result().isPresent() && !hasResult) {
                        fault("a result that nobody was told of");
                    }
                });
            } finally {
                ended = true;
                observations--;
            }
        }
    }
}
