package io.openaisdk.core.internal.driver;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.Step;
import io.openaisdk.core.internal.attempt.Step.Lasting;
import io.openaisdk.core.internal.response.Bodies;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Performs the steps of one call on the thread of the caller, which blocks. */
public final class BlockingDriver implements Step.Driver<Lasting> {

    private final Call call;
    private @Nullable HttpResponse response;

    private BlockingDriver(Call call) {
        this.call = call;
    }

    /**
     * Makes a call up to the head of its response.
     *
     * @param call the call
     * @return a successful response, whose body has not been read
     */
    public static Received send(Call call) {
        try {
            BlockingDriver driver = new BlockingDriver(call);
            Lasting step = call.start();
            while (!(step instanceof Step.Deliver)) {
                step = step.performedBy(driver);
            }
            call.delivers((Step.Deliver) step);
            return new Received(call, Objects.requireNonNull(driver.response), ((Step.Deliver) step).http());
        } catch (Throwable e) {
            throw call.thrown(e);
        }
    }

    @Override
    public Lasting await(Step.Wait wait) {
        try {
            boolean slept = call.context().time().sleep(wait.delay());
            return slept ? call.waited(wait) : new Step.Fail(Failures.closed(wait.attempts()));
        } catch (InterruptedException e) {
            return new Step.Fail(Failures.interrupted(e, wait.attempts()));
        }
    }

    @Override
    public Lasting authenticate(Step.Authenticate step) {
        CompletableFuture<HttpRequest> ready = call.context().authenticate(step);
        try {
            return call.authenticated(step, ready.get());
        } catch (InterruptedException e) {
            ready.cancel(true);
            return new Step.Fail(Failures.interrupted(e, step.attempt().number()));
        } catch (ExecutionException e) {
            return call.failed(step, Failures.unwrap(e));
        }
    }

    @Override
    public Lasting send(Step.Send step) {
        HttpResponse received;
        try {
            received = call.context().transport().execute(step.request());
        } catch (IOException e) {
            return Failures.isInterruptOfUpload(e)
                    ? new Step.Fail(Failures.interrupted(e, step.attempt().number()))
                    : call.failed(step, e);
        } catch (RuntimeException e) {
            return call.failed(step, e);
        }
        call.hold(received);
        Lasting next = call.responded(step, received.status(), received.headers());
        if (next instanceof Step.Deliver || next instanceof Step.ReadError) {
            response = call.observed(received);
            call.hold(response);
        } else {
            call.drop();
        }
        return next;
    }

    @Override
    public Lasting readError(Step.ReadError step) {
        byte[] body;
        try {
            body = Bodies.readError(Objects.requireNonNull(response));
        } catch (InterruptedIOException e) {
            return new Step.Fail(Failures.interrupted(e, step.attempt().number()));
        }
        call.drop();
        return call.explained(step, body);
    }

    @Override
    public Lasting deliver(Step.Deliver step) {
        return step;
    }

    @Override
    public Lasting fail(Step.Fail step) {
        throw call.thrown(step.error());
    }
}
