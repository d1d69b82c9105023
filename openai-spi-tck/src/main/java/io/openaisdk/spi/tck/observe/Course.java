package io.openaisdk.spi.tck.observe;

import static io.openaisdk.spi.tck.observe.Signals.BAD_PARAMETER;
import static io.openaisdk.spi.tck.observe.Signals.BAD_REQUEST;
import static io.openaisdk.spi.tck.observe.Signals.NOT_MODIFIED;
import static io.openaisdk.spi.tck.observe.Signals.OK;
import static io.openaisdk.spi.tck.observe.Signals.UNAVAILABLE;
import static io.openaisdk.spi.tck.observe.Signals.attempt;
import static io.openaisdk.spi.tck.observe.Signals.broken;
import static io.openaisdk.spi.tck.observe.Signals.canceled;
import static io.openaisdk.spi.tck.observe.Signals.event;
import static io.openaisdk.spi.tck.observe.Signals.failed;
import static io.openaisdk.spi.tck.observe.Signals.givenUp;
import static io.openaisdk.spi.tck.observe.Signals.refused;
import static io.openaisdk.spi.tck.observe.Signals.responded;
import static io.openaisdk.spi.tck.observe.Signals.result;
import static io.openaisdk.spi.tck.observe.Signals.succeeded;
import static io.openaisdk.spi.tck.observe.Signals.succeededWithFailure;
import static io.openaisdk.spi.tck.observe.Signals.succeededWithoutResult;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.tck.observe.Signals.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The courses that a call may take, as an observer is told of them. */
@SuppressWarnings("ImmutableEnumChecker") // nothing changes the signals; errors, which are mutable, are part of them
enum Course {
    SUCCESS(succeeded("a result"), attempt(1), responded(1, OK), result("a result")),

    /** Succeeds with a response that is decoded later, by the caller. */
    RAW_SUCCESS(succeededWithoutResult(), attempt(1), responded(1, OK)),

    SUCCESS_AFTER_RETRIES(
            succeeded("a result"),
            attempt(1),
            failed(1, new IOException("Connection reset")),
            attempt(2),
            responded(2, UNAVAILABLE),
            refused(2, UNAVAILABLE, ServiceError.NONE),
            attempt(3),
            responded(3, OK),
            result("a result")),

    /** Succeeds, and the result says that the model failed. */
    SUCCESS_OF_A_FAILED_RESPONSE(succeededWithFailure(), attempt(1), responded(1, OK), result("a failure")),

    STREAM(
            succeeded("the last"),
            attempt(1),
            responded(1, OK),
            event("text"),
            event(1),
            event(List.of()),
            event(new Object()),
            event("the last")),

    /** Ends before anything is sent, for example when a strategy rejects the call. */
    REJECTION(failed(new IllegalStateException("rejected"))),

    REFUSAL(
            failed(new IllegalStateException("400"), Optional.of(BAD_PARAMETER), Optional.of(BAD_REQUEST)),
            attempt(1),
            responded(1, BAD_REQUEST),
            refused(1, BAD_REQUEST, BAD_PARAMETER)),

    /** Is refused with a status that is neither a success nor an error. */
    REFUSAL_WITHOUT_REASON(
            failed(new IllegalStateException("304"), Optional.empty(), Optional.of(NOT_MODIFIED)),
            attempt(1),
            responded(1, NOT_MODIFIED),
            refused(1, NOT_MODIFIED, ServiceError.NONE)),

    REFUSAL_AFTER_RETRIES(
            failed(new IllegalStateException("503"), Optional.empty(), Optional.of(UNAVAILABLE)),
            attempt(1),
            responded(1, UNAVAILABLE),
            refused(1, UNAVAILABLE, ServiceError.NONE),
            attempt(2),
            responded(2, UNAVAILABLE),
            refused(2, UNAVAILABLE, ServiceError.NONE)),

    NO_RESPONSE(
            failed(new IllegalStateException("no response")),
            attempt(1),
            failed(1, new IOException("Connection reset"))),

    /** Fails with an error of the JVM, which reaches the caller as it is. */
    ERROR(failed(new StackOverflowError()), attempt(1), failed(1, new StackOverflowError())),

    /** Gets a response of success, whose body is broken or cannot be understood. */
    UNREADABLE_RESULT(
            failed(new IllegalStateException("no JSON"), Optional.empty(), Optional.of(OK)),
            attempt(1),
            responded(1, OK)),

    BROKEN_STREAM(
            broken(new IllegalStateException("Connection reset"), "text"), attempt(1), responded(1, OK), event("text")),

    /** Is canceled while it waits for its turn. */
    CANCELLATION_BEFORE_THE_FIRST_ATTEMPT(canceled(Optional.empty())),

    CANCELLATION_BEFORE_A_RESPONSE(canceled(Optional.empty()), attempt(1)),

    CANCELLATION_BETWEEN_ATTEMPTS(
            canceled(Optional.of(UNAVAILABLE)),
            attempt(1),
            responded(1, UNAVAILABLE),
            refused(1, UNAVAILABLE, ServiceError.NONE)),

    CANCELLATION_OF_A_RETRY(
            canceled(Optional.empty()), attempt(1), failed(1, new IOException("Connection reset")), attempt(2)),

    /** Is canceled while the body is read, which a status of success promised. */
    CANCELLATION_AFTER_THE_HEAD(canceled(Optional.of(OK)), attempt(1), responded(1, OK)),

    /** Is canceled while the body of an error is read. */
    CANCELLATION_AFTER_THE_HEAD_OF_A_REFUSAL(canceled(Optional.of(UNAVAILABLE)), attempt(1), responded(1, UNAVAILABLE)),

    CANCELLATION_OF_A_STREAM(givenUp("more"), attempt(1), responded(1, OK), event("text"), event("more"));

    private final CallEnd end;
    private final List<Signal> signals;

    Course(CallEnd end, Signal... signals) {
        this.end = end;
        this.signals = List.of(signals);
    }

    /** Returns how the call ends. */
    CallEnd end() {
        return end;
    }

    /** Returns everything that the engine tells of the call, the end last. */
    List<Signal> signals() {
        List<Signal> all = new ArrayList<>(signals);
        all.add(observation -> observation.end(end));
        return all;
    }

    /** Tells an observation of the whole course, as the engine does. */
    void tell(CallObservation observation) {
        signals().forEach(signal -> signal.to(observation));
    }
}
