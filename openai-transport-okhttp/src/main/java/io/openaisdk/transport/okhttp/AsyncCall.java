package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.AsyncHttpResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** An exchange that OkHttp's dispatcher runs. */
final class AsyncCall implements Callback {

    /** How OkHttp reports what is no {@code IOException}, and hides it. */
    private static final String HIDDEN_ERROR = "canceled due to";

    private final Exchange exchange;
    private final OkHttpClient client;
    private final Urls urls;
    private final IdleConnections idleConnections;
    private final CompletableFuture<AsyncHttpResponse> result = new CompletableFuture<>();

    AsyncCall(Exchange exchange, OkHttpClient client, Urls urls, IdleConnections idleConnections) {
        this.exchange = exchange;
        this.client = client;
        this.urls = urls;
        this.idleConnections = idleConnections;
    }

    CompletableFuture<AsyncHttpResponse> result() {
        return result;
    }

    void start() {
        endWhenGivenUp();
        if (exchange.takeTurn()) {
            enqueue();
            return;
        }
        var unused = exchange.waitInLine().whenComplete((turn, gaveUp) -> {
            if (gaveUp != null) {
                fail(gaveUp);
                return;
            }
            exchange.turnCame();
            enqueue();
        });
    }

    private void endWhenGivenUp() {
        var unused = result.whenComplete((response, failure) -> {
            if (failure != null) {
                exchange.abort(cause -> new IOException("The request was canceled", cause));
                exchange.end();
            }
        });
    }

    private void enqueue() {
        try {
            Call call = exchange.call(new OddHosts(client), urls);
            exchange.whenAborted(this::leave);
            call.enqueue(this);
        } catch (Throwable e) {
            // An error of linking or of memory is a failure like any other: nobody else would end the future.
            fail(e);
        }
    }

    /** Reports the end on another thread than that of OkHttp, which waits for the body. */
    private void leave() {
        if (exchange.isSendingBody() && !result.isDone()) {
            client.dispatcher()
                    .executorService()
                    .execute(() -> fail(new IOException("The request was ended before it was sent")));
        }
    }

    @Override
    public void onFailure(Call call, IOException e) {
        fail(
                e.getMessage() != null && e.getMessage().startsWith(HIDDEN_ERROR) && e.getSuppressed().length > 0
                        ? e.getSuppressed()[0]
                        : e);
    }

    @Override
    public void onResponse(Call call, Response response) {
        try {
            take(response);
        } catch (Throwable e) {
            fail(e);
            response.close();
        }
    }

    private void take(Response response) {
        // Whoever subscribes at once is served by this thread, which is free for it.
        HeldExecutor executor = new HeldExecutor(client.dispatcher().executorService());
        BodyPublisher body = new BodyPublisher(new BodyReader(exchange, response, idleConnections), executor);
        AsyncHttpResponse answer = new AsyncResponse(response.code(), body);
        // A subscriber that asks for nothing at the moment is told nevertheless.
        exchange.whenAborted(body::close);
        if (!result.complete(answer)) {
            answer.close();
        }
        executor.release();
    }

    private void fail(Throwable failure) {
        result.completeExceptionally(exchange.failed(failure));
    }
}
