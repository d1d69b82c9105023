package io.openaisdk.core.internal.call;

import io.openaisdk.core.internal.observe.AnswerWatcher;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the observers of one call what happens; what an observer throws is logged and goes no further. */
final class CallTracker {

    /** Takes the permit of a call back. */
    interface AtEnd {
        void ended(Optional<Throwable> error, Optional<Object> result);
    }

    private static final Logger LOG = LoggerFactory.getLogger("io.openaisdk");

    private static final String OBSERVER_FAULT = "An observer of calls failed; the call goes on";

    /** Has nobody to tell: the calls of a client that nobody watches share it, and allocate nothing for nobody. */
    private static final CallTracker NONE = new CallTracker(List.of(), null);

    private final List<CallObservation> observations;
    private final @Nullable AtEnd atEnd;
    private volatile @Nullable Object last;
    private final AtomicBoolean ended = new AtomicBoolean();

    private CallTracker(List<CallObservation> observations, @Nullable AtEnd atEnd) {
        this.observations = observations;
        this.atEnd = atEnd;
    }

    /** Tells an observer of a client, and gives what is to be run when that is closed. */
    static Runnable opened(CallObserver observer, HttpTransport transport) {
        try {
            return observer.opened(transport);
        } catch (RuntimeException e) {
            logFault(OBSERVER_FAULT, e);
            return () -> {};
        }
    }

    static void closed(Runnable farewell) {
        try {
            farewell.run();
        } catch (RuntimeException e) {
            logFault(OBSERVER_FAULT, e);
        }
    }

    /** Begins a call; without an end to tell of, nobody holds a permit. */
    static CallTracker begin(List<CallObserver> observers, CallInfo info, @Nullable AtEnd atEnd) {
        if (observers.isEmpty()) {
            return atEnd == null ? NONE : new CallTracker(List.of(), atEnd);
        }
        List<CallObservation> observations = new ArrayList<>(observers.size());
        for (CallObserver observer : observers) {
            try {
                observations.add(observer.begin(info));
            } catch (RuntimeException e) {
                logFault(OBSERVER_FAULT, e);
            }
        }
        return new CallTracker(observations, atEnd);
    }

    HttpRequest attempt(int attempt, HttpRequest request) {
        if (observations.isEmpty()) {
            return request;
        }
        HttpRequest current = request;
        for (CallObservation observation : observations) {
            try {
                HttpHeaders headers = observation.attempt(attempt, current);
                current = headers.equals(current.headers()) ? current : current.withHeaders(headers);
            } catch (RuntimeException e) {
                logFault(OBSERVER_FAULT, e);
            }
        }
        return current;
    }

    void answered(int attempt, int status, HttpHeaders headers) {
        if (!observations.isEmpty()) {
            tell(observation -> observation.answered(attempt, status, headers));
        }
    }

    /** Lets those look on who look at bodies. */
    HttpResponse watch(HttpResponse answer, HttpHeaders sent) {
        HttpResponse watched = answer;
        if (!observations.isEmpty()) {
            for (CallObservation observation : observations) {
                watched = observation instanceof AnswerWatcher watcher ? watcher.watch(watched, sent) : watched;
            }
        }
        return watched;
    }

    /** Lets those look on who look at bodies. */
    AsyncHttpResponse watch(AsyncHttpResponse answer, HttpHeaders sent) {
        AsyncHttpResponse watched = answer;
        if (!observations.isEmpty()) {
            for (CallObservation observation : observations) {
                watched = observation instanceof AnswerWatcher watcher ? watcher.watch(watched, sent) : watched;
            }
        }
        return watched;
    }

    void failed(int attempt, Throwable error) {
        if (!observations.isEmpty()) {
            tell(observation -> observation.failed(attempt, error));
        }
    }

    void event(Object event) {
        keep(event);
        if (!observations.isEmpty()) {
            tell(observation -> observation.event(event));
        }
    }

    /** Takes note of the result of a call that is no stream; null for an operation that has none. */
    void succeeded(@Nullable Object result) {
        if (result != null) {
            keep(result);
            if (!observations.isEmpty()) {
                tell(observation -> observation.result(result));
            }
        }
        succeeded();
    }

    /** Keeps what a permit is returned with. */
    private void keep(Object result) {
        if (atEnd != null) {
            last = result;
        }
    }

    void succeeded() {
        end(Optional.empty());
    }

    void failed(Throwable error) {
        end(Optional.of(error));
    }

    private void end(Optional<Throwable> error) {
        if (this != NONE && ended.compareAndSet(false, true)) {
            if (atEnd != null) {
                atEnd.ended(error, Optional.ofNullable(last));
            }
            if (!observations.isEmpty()) {
                tell(observation -> observation.end(error));
            }
        }
    }

    private void tell(Consumer<CallObservation> message) {
        for (CallObservation observation : observations) {
            try {
                message.accept(observation);
            } catch (RuntimeException e) {
                logFault(OBSERVER_FAULT, e);
            }
        }
    }

    static void logFault(String message, RuntimeException e) {
        LOG.warn(message, e);
    }
}
