package io.openaisdk.core.internal.attempt;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * The next step of a call: a state machine of attempts, whose states are immutable values.
 *
 * <pre>
 * Admit -&gt; [Wait] -&gt; Begin -&gt; [Authenticate] -&gt; Send -&gt; Deliver
 *                      ^                           |-&gt; AskCredentials -&gt; Authenticate, once for each attempt
 *                      |                           |-&gt; ReadError -&gt; Decide
 *                      '---- Wait &lt;- Decide &lt;------'                  '-&gt; Fail
 * </pre>
 *
 * <p>A step is given its outcome, and returns the next step. It neither waits nor calls other code: steps that ask a plug-in are
 * performed by the {@link Call}, steps that take time by a driver. Times are readings of {@link Time#nanoTime()}.
 */
public sealed interface Step {

    /** A step that asks a plug-in, and takes no time. */
    sealed interface Immediate extends Step {
        Step performedBy(Call call);
    }

    /** A step that takes time, or ends the attempts. */
    sealed interface Lasting extends Step {
        <R> R performedBy(Driver<R> driver);
    }

    /** Performs the steps that take time, and takes the response or the failure at the end. */
    interface Driver<R> {
        R await(Wait wait);

        R authenticate(Authenticate authenticate);

        R send(Send send);

        R readError(ReadError readError);

        R deliver(Deliver deliver);

        R fail(Fail fail);
    }

    /** The strategy is asked whether the call may be made. */
    record Admit(CallPlan plan, long start) implements Immediate {

        @Override
        public Step performedBy(Call call) {
            return call.perform(this);
        }

        Step admitted(Admission admission) {
            if (admission instanceof Admission.Rejected rejected) {
                return new Fail(Failures.rejected(
                        plan.info(), rejected.reason(), rejected.guard().orElse(null)));
            }
            Admission.Admitted admitted = (Admission.Admitted) admission;
            Terms terms = new Terms(plan, start, Terms.lesser(plan.totalTimeout(), admitted.timeout()));
            Duration delay = admitted.delay();
            if (delay.isZero() || delay.isNegative()) {
                return terms.begin(1, start);
            }
            if (terms.totalTimeout().isZero() || delay.compareTo(terms.totalTimeout()) < 0) {
                return new Wait(terms, 0, delay);
            }
            return new Fail(Failures.rejected(
                    plan.info(),
                    "it would have to wait " + delay.toMillis() + " ms, and its total timeout is "
                            + terms.totalTimeout().toMillis() + " ms",
                    null));
        }
    }

    /** Time passes, before the first attempt or between two. */
    record Wait(Terms terms, int attempts, Duration delay) implements Lasting {

        @Override
        public <R> R performedBy(Driver<R> driver) {
            return driver.await(this);
        }

        Step waited(long now) {
            return terms.begin(attempts + 1, now);
        }
    }

    /** Observers are told of an attempt, and may add headers to it. */
    record Begin(Attempt attempt) implements Immediate {

        @Override
        public Step performedBy(Call call) {
            return call.perform(this);
        }

        Step begun(HttpRequest request) {
            Attempt begun = request == attempt.request() ? attempt : attempt.with(request);
            return attempt.plan().credentials().isEmpty()
                    ? new Send(begun, request, true)
                    : new Authenticate(begun, false);
        }
    }

    /**
     * Credentials are applied.
     *
     * @param attempt the attempt
     * @param again whether the service has rejected other credentials in this attempt
     */
    record Authenticate(Attempt attempt, boolean again) implements Lasting {

        @Override
        public <R> R performedBy(Driver<R> driver) {
            return driver.authenticate(this);
        }

        /** Returns how long the credentials may take; zero for no bound. */
        Duration bound(long now) {
            return attempt.left(now);
        }

        /** Takes the time that the credentials needed off the bound of the attempt. */
        Step authenticated(HttpRequest signed, long now) {
            return new Send(attempt, attempt.within(signed, now), again);
        }

        Step failed(Throwable error, OpenAIException failure, long now) {
            return attempt.failed(error, failure, now);
        }

        /** Creates the failure of credentials that were not there in time. */
        static TransportTimeoutException timeout(Duration bound) {
            return new TransportTimeoutException(
                    Bound.TOTAL, bound, new TimeoutException("The credentials did not come"));
        }
    }

    /**
     * A request is on its way.
     *
     * @param attempt the attempt
     * @param request the request as it is sent
     * @param last whether a 401 is final: other credentials have been tried already, or there are none
     */
    record Send(Attempt attempt, HttpRequest request, boolean last) implements Lasting {

        private static final int UNAUTHORIZED = 401;

        @Override
        public <R> R performedBy(Driver<R> driver) {
            return driver.send(this);
        }

        Step responded(ResponseHead http) {
            if (http.status() == UNAUTHORIZED && !last && attempt.plan().repeatable()) {
                return new AskCredentials(this, http);
            }
            return classified(http);
        }

        private Step classified(ResponseHead http) {
            boolean success = http.status() >= 200 && http.status() < 300;
            return success ? new Deliver(attempt, request, http) : new ReadError(attempt, request, http);
        }

        Step failed(Throwable error, OpenAIException failure, long now) {
            return attempt.failed(error, failure, now);
        }
    }

    /** Credentials are told that the service rejected them, and return whether they have others. */
    record AskCredentials(Send rejected, ResponseHead http) implements Immediate {

        @Override
        public Step performedBy(Call call) {
            return call.perform(this);
        }

        Step answered(boolean others) {
            return others ? new Authenticate(rejected.attempt(), true) : rejected.classified(http);
        }
    }

    /** The body of a response that is not a success is read, because it has the reason. */
    record ReadError(Attempt attempt, HttpRequest request, ResponseHead http) implements Lasting {

        @Override
        public <R> R performedBy(Driver<R> driver) {
            return driver.readError(this);
        }

        Step explained(AttemptFailure failure) {
            return attempt.plan().repeatable() ? new Decide(attempt, failure) : new Fail(failure.failure());
        }
    }

    /** The strategy is asked whether a failed attempt is retried. */
    record Decide(Attempt attempt, AttemptFailure failure) implements Immediate {

        @Override
        public Step performedBy(Call call) {
            return call.perform(this);
        }

        Step decided(Decision decision, long now) {
            // A wait that does not end before the total timeout is not begun: the failure at hand says more than a
            // timeout.
            if (decision instanceof Decision.RetryAfter retry && attempt.terms().hasTimeFor(retry.delay(), now)) {
                return new Wait(attempt.terms(), attempt.number(), retry.delay());
            }
            return new Fail(failure.failure());
        }
    }

    /** The response is a success; its body is read outside this state machine. */
    record Deliver(Attempt attempt, HttpRequest request, ResponseHead http) implements Lasting {

        @Override
        public <R> R performedBy(Driver<R> driver) {
            return driver.deliver(this);
        }
    }

    /** The call fails. */
    record Fail(Throwable error) implements Lasting {

        @Override
        public <R> R performedBy(Driver<R> driver) {
            return driver.fail(this);
        }
    }
}
