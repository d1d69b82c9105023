package io.openaisdk.core.internal.driver;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.Step;
import io.openaisdk.core.internal.attempt.Step.Lasting;
import io.openaisdk.core.internal.response.Bodies;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.tools.BodyCollector;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Performs the steps of one call without blocking a thread: each step begins on the thread on which the one before it has ended.
 *
 * <p>Anything that a step throws ends the call. The head of a response is classified on the thread of the transport that brings it;
 * credentials and retry strategies are asked for their decision there. Every attempt after the first begins on the executor of the
 * client, because credentials may take longer to authenticate.
 */
public final class AsyncDriver implements Step.Driver<AsyncDriver.Begun> {

    /** The result of starting a step, whose outcome arrives by a callback. */
    enum Begun {
        BEGUN
    }

    private final Call call;
    private final Recipient recipient;
    private @Nullable AsyncHttpResponse response;

    private AsyncDriver(Call call, Recipient recipient) {
        this.call = call;
        this.recipient = recipient;
    }

    /**
     * Makes a call up to the head of its response.
     *
     * @param call the call; its failure is passed on by its end
     * @param recipient takes a successful response, whose body has not been read
     */
    public static void send(Call call, Recipient recipient) {
        AsyncDriver driver = new AsyncDriver(call, recipient);
        driver.guard(() -> {
            Lasting first = call.start();
            // Not before: until it is admitted, no other thread may end it.
            if (recipient.follow(call)) {
                call.context().open(call);
                driver.go(first);
            }
        });
    }

    private void go(Lasting step) {
        if (!call.isOver()) {
            var unused = step.performedBy(this);
        }
    }

    /** Runs an action; what it throws ends the call. */
    private void guard(Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            call.fail(call.failure(e));
        }
    }

    private <T> BiConsumer<@Nullable T, @Nullable Throwable> guarded(
            BiConsumer<@Nullable T, @Nullable Throwable> action) {
        return (value, error) -> guard(() -> action.accept(value, error));
    }

    @Override
    public Begun await(Step.Wait wait) {
        CompletableFuture<@Nullable Void> passed = new CompletableFuture<>();
        // Held before there is a timer, which may fire first: the wait would then replace the next operation.
        if (call.hold(passed)) {
            Runnable forget = call.context().time().schedule(wait.delay(), () -> passed.complete(null));
            passed.whenComplete((nothing, canceled) -> {
                forget.run();
                if (canceled == null) {
                    call.context().callbacks().run(() -> guard(() -> go(call.waited(wait))));
                }
            });
        }
        return Begun.BEGUN;
    }

    @Override
    public Begun authenticate(Step.Authenticate step) {
        CompletableFuture<HttpRequest> ready = call.context().authenticate(step);
        if (call.hold(ready)) {
            ready.whenComplete(guarded((signed, error) -> go(
                    signed != null
                            ? call.authenticated(step, signed)
                            : call.failed(step, Failures.withoutThread(Objects.requireNonNull(error))))));
        }
        return Begun.BEGUN;
    }

    @Override
    public Begun send(Step.Send step) {
        call.expect(step.request().timeouts().total());
        CompletableFuture<AsyncHttpResponse> sent = call.context().transport().executeAsync(step.request());
        if (call.hold(sent)) {
            sent.whenComplete(guarded((received, error) -> {
                if (received != null) {
                    responded(step, received);
                } else {
                    failed(step, Failures.withoutThread(Objects.requireNonNull(error)));
                }
            }));
        } else {
            sent.thenAccept(AsyncHttpResponse::close);
        }
        return Begun.BEGUN;
    }

    private void failed(Step.Send step, Throwable error) {
        if (!call.isOver()) {
            go(call.failed(step, error));
        }
    }

    private void responded(Step.Send step, AsyncHttpResponse received) {
        if (!call.hold(received)) {
            return;
        }
        Lasting next = call.responded(step, received.status(), received.headers());
        if (next instanceof Step.Deliver && step.request().timeouts().streaming()) {
            call.expectNothing();
        }
        if (next instanceof Step.Deliver || next instanceof Step.ReadError) {
            AsyncHttpResponse observed = call.observed(received);
            response = observed;
            if (call.hold(observed)) {
                go(next);
            }
            return;
        }
        call.drop();
        // Other credentials may take time.
        call.context().callbacks().run(() -> guard(() -> go(next)));
    }

    @Override
    public Begun readError(Step.ReadError step) {
        BodyCollector body = new BodyCollector(Bodies.LONGEST_ERROR_BODY);
        Objects.requireNonNull(response).body().subscribe(body);
        // The status says more than the failure of the body, whose beginning may have been read.
        body.bytes().whenComplete(guarded((bytes, error) -> {
            if (!call.isOver()) {
                call.drop();
                go(call.explained(step, bytes != null ? bytes : body.soFar()));
            }
        }));
        return Begun.BEGUN;
    }

    @Override
    public Begun deliver(Step.Deliver step) {
        call.delivers(step);
        call.onFailure(recipient::failed);
        recipient.received(new AsyncReceived(call, Objects.requireNonNull(response), step.http()));
        return Begun.BEGUN;
    }

    @Override
    public Begun fail(Step.Fail step) {
        call.fail(step.error());
        return Begun.BEGUN;
    }
}
