package io.openaisdk.core.scripted;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps what is sent; a blocking call is given the reply that is next, an asynchronous one what the test completes it with. */
public final class ScriptedTransport implements HttpTransport {

    /** What becomes of a request. */
    public interface Reply {
        HttpResponse to(HttpRequest request) throws IOException;
    }

    private final List<HttpRequest> requests = new ArrayList<>();
    private final List<CompletableFuture<AsyncHttpResponse>> exchanges = new ArrayList<>();
    private final Deque<Reply> replies = new ArrayDeque<>();
    private Function<HttpRequest, CompletableFuture<AsyncHttpResponse>> async = request -> new CompletableFuture<>();
    private int closed;

    /** Adds what becomes of a blocking request. */
    public ScriptedTransport on(Reply reply) {
        replies.add(reply);
        return this;
    }

    /** Says what becomes of asynchronous requests from now on; without this, the test completes {@link #exchange()}. */
    public void onAsync(Function<HttpRequest, CompletableFuture<AsyncHttpResponse>> reply) {
        async = reply;
    }

    /** Returns all requests that were sent. */
    public List<HttpRequest> requests() {
        return requests;
    }

    /** Returns the asynchronous exchange that was begun last. */
    public CompletableFuture<AsyncHttpResponse> exchange() {
        return exchanges.get(exchanges.size() - 1);
    }

    /** Returns how often it was closed. */
    public int closed() {
        return closed;
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        requests.add(request);
        return replies.remove().to(request);
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        requests.add(request);
        CompletableFuture<AsyncHttpResponse> exchange = async.apply(request);
        exchanges.add(exchange);
        return exchange;
    }

    @Override
    public void close() {
        closed++;
    }
}
