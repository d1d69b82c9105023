package io.openaisdk.core.internal.attempt;

import io.openaisdk.core.internal.observe.PlugIns;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sends the signals of one call to its observers, and asks the strategy that admitted it, one after another; what an observer throws
 * is logged and goes no further.
 *
 * <p>Only the end may come while another signal is being sent. The thread that sends that signal then sends the end, right after it;
 * there are no signals after the end.
 */
final class Observations {

    private static final String FAULT = "An observer of calls failed; the call goes on";

    /** Is shared by the calls without observers, which allocate nothing for them. */
    private static final Observations NONE = new Observations(List.of());

    private final List<CallObservation> observations;
    private boolean telling;
    private boolean over;
    private @Nullable Runnable pendingEnd;

    private Observations(List<CallObservation> observations) {
        this.observations = observations;
    }

    /** Tells an observer of a client, and returns the action to run when the client is closed. */
    static Runnable opened(CallObserver observer, HttpTransport transport) {
        try {
            return observer.opened(transport);
        } catch (Throwable e) {
            PlugIns.logFault(FAULT, e);
            return () -> {};
        }
    }

    static void closed(Runnable hook) {
        try {
            hook.run();
        } catch (Throwable e) {
            PlugIns.logFault(FAULT, e);
        }
    }

    static Observations begin(List<CallObserver> observers, CallInfo info) {
        if (observers.isEmpty()) {
            return NONE;
        }
        List<CallObservation> begun = new ArrayList<>(observers.size());
        for (CallObserver observer : observers) {
            try {
                begun.add(observer.begin(info));
            } catch (Throwable e) {
                PlugIns.logFault(FAULT, e);
            }
        }
        return new Observations(begun);
    }

    /** Returns the same for a call that holds a permit of a strategy. */
    Observations withStrategy() {
        return this == NONE ? new Observations(List.of()) : this;
    }

    /** Returns whether there is neither an observer nor a strategy with a permit. */
    boolean isNobody() {
        return this == NONE;
    }

    /** Asks the strategy, unless the call has ended. */
    Decision decide(Supplier<Decision> strategy) {
        if (this == NONE) {
            return strategy.get();
        }
        if (!enter()) {
            return new Decision.GiveUp();
        }
        try {
            return strategy.get();
        } finally {
            leave();
        }
    }

    /**
     * Tells of an attempt.
     *
     * @param first is run before observers are told, unless the call has ended
     * @return the request with the headers that they add
     */
    HttpRequest attempt(int number, HttpRequest request, Runnable first) {
        if (!enter()) {
            return request;
        }
        first.run();
        HttpRequest current = request;
        for (CallObservation observation : observations) {
            try {
                HttpHeaders headers = observation.attempt(number, current);
                current = headers.equals(current.headers()) ? current : current.withHeaders(headers);
            } catch (Throwable e) {
                PlugIns.logFault(FAULT, e);
            }
        }
        leave();
        return current;
    }

    /**
     * Tells of a response.
     *
     * @param first is run before observers are told, unless the call has ended
     */
    void responded(int attempt, ResponseMetadata response, Runnable first) {
        tell(first, observation -> observation.responded(attempt, response));
    }

    BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
        List<BodyObserver> found = new ArrayList<>();
        tell(observation -> {
            BodyObserver observer = observation.responseBody(attempt, response, masking);
            if (observer != BodyObserver.NONE) {
                found.add(new GuardedBodyObserver(observer));
            }
        });
        return found.isEmpty() ? BodyObserver.NONE : new SerialBodyObserver(found);
    }

    void refused(int attempt, Supplier<ResponseMetadata> response, ServiceError error) {
        tell(observation -> observation.refused(attempt, response.get(), error));
    }

    void failed(int attempt, Throwable error) {
        tell(observation -> observation.failed(attempt, error));
    }

    /**
     * Tells of an event.
     *
     * @param first is run before observers are told, unless the call has ended
     */
    void event(Object event, Runnable first) {
        tell(first, observation -> observation.event(event));
    }

    /**
     * Tells of a result.
     *
     * @param first is run before observers are told, unless the call has ended
     */
    void result(Object result, Runnable first) {
        tell(first, observation -> observation.result(result));
    }

    /**
     * Tells of the end.
     *
     * @param ended makes the end, while no other signal is being sent
     * @param then is run when all observers have been told
     */
    void end(Supplier<CallEnd> ended, Runnable then) {
        Runnable last = () -> {
            CallEnd end = ended.get();
            tellAll(observation -> observation.end(end));
            then.run();
        };
        synchronized (this) {
            over = true;
            if (telling) {
                pendingEnd = last;
                return;
            }
        }
        last.run();
    }

    /** A signal to one observer. */
    private interface Signal {
        void to(CallObservation observation);
    }

    private void tell(Signal signal) {
        tell(() -> {}, signal);
    }

    private void tell(Runnable first, Signal signal) {
        if (enter()) {
            try {
                first.run();
                tellAll(signal);
            } finally {
                leave();
            }
        }
    }

    private void tellAll(Signal signal) {
        for (CallObservation observation : observations) {
            try {
                signal.to(observation);
            } catch (Throwable e) {
                PlugIns.logFault(FAULT, e);
            }
        }
    }

    private boolean enter() {
        if (this == NONE) {
            return false;
        }
        synchronized (this) {
            if (over || telling) {
                return false;
            }
            telling = true;
            return true;
        }
    }

    private void leave() {
        Runnable last;
        synchronized (this) {
            telling = false;
            last = pendingEnd;
            pendingEnd = null;
        }
        if (last != null) {
            last.run();
        }
    }
}
