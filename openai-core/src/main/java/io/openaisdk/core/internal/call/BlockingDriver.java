package io.openaisdk.core.internal.call;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.observe.Secrets;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Makes calls on the thread of the caller, which waits and sleeps. */
final class BlockingDriver {

    private final Engine engine;

    BlockingDriver(Engine engine) {
        this.engine = engine;
    }

    /**
     * A successful answer whose body has not been read.
     *
     * @param engine says what failures mean
     * @param response the answer, to be closed
     * @param http its facts
     * @param tracker is told of the end of the call
     * @param request what was sent, for messages
     * @param limits bounds the body
     */
    record Answer(
            Engine engine,
            HttpResponse response,
            HttpFacts http,
            CallTracker tracker,
            HttpRequest request,
            Limits limits) {

        /** Reads the body, which ends the exchange. */
        byte[] readAll() {
            try (HttpResponse open = response) {
                return limits.check(Bodies.readAll(open, limits), http);
            } catch (IOException e) {
                throw broken(e);
            } catch (OpenAIException e) {
                throw failed(e);
            }
        }

        /** Ends the call because its answer cannot be read to the end. */
        OpenAIException broken(IOException error) {
            return failed(engine.failure(error, request, http.attempts()));
        }

        OpenAIException failed(OpenAIException error) {
            tracker.failed(error);
            return error;
        }
    }

    Answer send(CallPlan plan, Settings settings) {
        CallProgress progress = engine.begin(plan, settings);
        if (!progress.admissionDelay().isZero()) {
            sleep(progress.admissionDelay(), progress);
        }
        while (true) {
            HttpRequest request = progress.nextRequest();
            Optional<Duration> delay;
            try {
                HttpRequest authenticated = authenticate(plan, request);
                HttpResponse response = execute(plan, authenticated);
                if (Engine.isWorthAuthenticatingAgain(plan, authenticated, response.status())) {
                    response.close();
                    authenticated = authenticate(plan, progress.again(request));
                    response = execute(plan, authenticated);
                }
                HttpFacts http = progress.answered(response.status(), response.headers());
                response = progress.tracker().watch(response, authenticated.headers());
                if (CallProgress.isSuccess(http.status())) {
                    return new Answer(engine, response, http, progress.tracker(), request, plan.limits());
                }
                delay = settle(progress, response, http, authenticated.headers());
            } catch (IOException e) {
                delay = progress.retryAfter(e);
                if (Failures.isInterruptOfUpload(e)) {
                    throw progress.end(Failures.interrupted(e, progress.attempts()));
                }
                if (delay.isEmpty() || engine.isClosed()) {
                    throw progress.end(engine.failure(e, request, progress.attempts()));
                }
            } catch (OpenAIException e) {
                throw progress.end(e);
            } catch (RuntimeException e) {
                throw progress.end(Failures.of(e, request, progress.attempts()));
            }
            sleep(delay.orElseThrow(), progress);
        }
    }

    private HttpResponse execute(CallPlan plan, HttpRequest request) throws IOException {
        HttpResponse response = engine.transport().execute(request);
        try {
            plan.limits().check(response.headers());
            return response;
        } catch (IOException e) {
            response.close();
            throw e;
        }
    }

    /** Gives the wait before the next attempt, or throws what the answer means. */
    private Optional<Duration> settle(CallProgress progress, HttpResponse response, HttpFacts http, HttpHeaders sent)
            throws IOException {
        HttpHeaders headers = response.headers();
        try (HttpResponse open = response) {
            Optional<Duration> delay = progress.retryAfter(http.status(), headers);
            if (delay.isEmpty()) {
                throw Failures.status(http, Secrets.mask(Bodies.readError(open), sent), engine.codec());
            }
            return delay;
        }
    }

    private HttpRequest authenticate(CallPlan plan, HttpRequest request) throws IOException {
        CompletableFuture<HttpRequest> future = engine.authenticate(plan, request);
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            throw Failures.interrupted(e, 0);
        } catch (ExecutionException e) {
            Throwable cause = Failures.unwrap(e);
            if (cause instanceof IOException failure) {
                throw failure;
            }
            throw Failures.of(cause, request, 0);
        }
    }

    private void sleep(Duration delay, CallProgress progress) {
        try {
            boolean slept = engine.time().sleep(delay);
            if (!slept || engine.isClosed()) {
                throw progress.end(Engine.closedFailure(progress.attempts()));
            }
        } catch (InterruptedException e) {
            throw progress.end(Failures.interrupted(e, progress.attempts()));
        }
    }
}
