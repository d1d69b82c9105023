package io.openaisdk.core.internal.call;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.observe.Secrets;
import io.openaisdk.core.internal.stream.BodyCollector;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Makes calls without a thread that waits: each step goes on when the one before it is done. */
final class AsyncDriver {

    private final Engine engine;

    AsyncDriver(Engine engine) {
        this.engine = engine;
    }

    /**
     * A successful answer whose body has not been read.
     *
     * @param engine says what failures mean
     * @param response the answer, to be read or closed
     * @param http its facts
     * @param tracker is told of the end of the call
     * @param request what was sent, for messages
     * @param limits bounds the body
     */
    record Answer(
            Engine engine,
            AsyncHttpResponse response,
            HttpFacts http,
            CallTracker tracker,
            HttpRequest request,
            Limits limits) {

        OpenAIException failed(Throwable error) {
            OpenAIException failure = engine.failure(Failures.withoutThread(error), request, http.attempts());
            tracker.failed(failure);
            return failure;
        }
    }

    AbortableFuture<Answer> send(CallPlan plan, Settings settings) {
        AbortableFuture<Answer> result = new AbortableFuture<>();
        try {
            new Call(plan, engine.begin(plan, settings), result).begin();
        } catch (OpenAIException e) {
            result.completeExceptionally(e);
        }
        return result;
    }

    /** One call on its way. */
    private final class Call {

        private final CallPlan plan;
        private final CallProgress progress;
        private final AbortableFuture<Answer> result;

        private Call(CallPlan plan, CallProgress progress, AbortableFuture<Answer> result) {
            this.plan = plan;
            this.progress = progress;
            this.result = result;
            result.whenComplete((answer, error) -> {
                if (result.isCancelled()) {
                    progress.tracker().succeeded();
                }
            });
        }

        private void begin() {
            if (progress.admissionDelay().isZero()) {
                attempt();
            } else {
                later(progress.admissionDelay());
            }
        }

        private void attempt() {
            if (result.isDone()) {
                return;
            }
            HttpRequest request;
            if (engine.isClosed()) {
                result.completeExceptionally(progress.end(Engine.closedFailure(progress.attempts())));
                return;
            }
            try {
                request = progress.nextRequest();
            } catch (OpenAIException e) {
                result.completeExceptionally(e);
                return;
            }
            send(request, false);
        }

        private void send(HttpRequest request, boolean again) {
            CompletableFuture<HttpRequest> authenticated = authenticate(request);
            result.abortWith(() -> authenticated.cancel(true));
            authenticated.whenComplete((ready, error) -> {
                if (error != null) {
                    failed(request, error);
                } else {
                    transmit(request, ready, again);
                }
            });
        }

        private CompletableFuture<HttpRequest> authenticate(HttpRequest request) {
            try {
                return engine.authenticate(plan, request);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        private void transmit(HttpRequest plain, HttpRequest request, boolean again) {
            if (result.isDone()) {
                return;
            }
            CompletableFuture<AsyncHttpResponse> sent;
            try {
                sent = engine.transport().executeAsync(request);
            } catch (RuntimeException e) {
                failed(request, e);
                return;
            }
            result.abortWith(() -> sent.cancel(true));
            sent.whenComplete((response, error) -> {
                if (error != null) {
                    failed(request, error);
                } else if (result.isDone()) {
                    response.close();
                } else if (!again && Engine.isWorthAuthenticatingAgain(plan, request, response.status())) {
                    response.close();
                    send(progress.again(plain), true);
                } else {
                    answered(request, progress.tracker().watch(response, request.headers()));
                }
            });
        }

        private void answered(HttpRequest request, AsyncHttpResponse response) {
            try {
                plan.limits().check(response.headers());
            } catch (IOException e) {
                response.close();
                failed(request, e);
                return;
            }
            HttpFacts http = progress.answered(response.status(), response.headers());
            if (CallProgress.isSuccess(http.status())) {
                if (!result.complete(new Answer(engine, response, http, progress.tracker(), request, plan.limits()))) {
                    response.close();
                }
                return;
            }
            Optional<Duration> delay = progress.retryAfter(http.status(), response.headers());
            if (delay.isPresent()) {
                response.close();
                later(delay.get());
                return;
            }
            BodyCollector body = new BodyCollector(Bodies.LONGEST_ERROR_BODY);
            result.abortWith(response::close);
            response.body().subscribe(body);
            body.bytes().whenComplete((bytes, error) -> {
                response.close();
                // The status says more than what broke the explanation, of which the beginning may be there.
                byte[] explanation = Secrets.mask(error == null ? bytes : body.soFar(), request.headers());
                result.completeExceptionally(progress.end(Failures.status(http, explanation, engine.codec())));
            });
        }

        private void failed(HttpRequest request, Throwable error) {
            if (result.isDone()) {
                return;
            }
            Throwable cause = Failures.withoutThread(error);
            Optional<Duration> delay = progress.retryAfter(cause);
            if (delay.isPresent() && !engine.isClosed()) {
                later(delay.get());
            } else {
                result.completeExceptionally(progress.end(engine.failure(cause, request, progress.attempts())));
            }
        }

        private void later(Duration delay) {
            Runnable forget = engine.time().schedule(delay, this::attempt);
            result.abortWith(forget);
        }
    }
}
