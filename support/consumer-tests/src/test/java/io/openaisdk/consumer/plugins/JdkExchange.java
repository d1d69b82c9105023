package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tools.BasicCredentials;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One exchange from the call to the last byte of the answer, and its time bounds. */
final class JdkExchange {

    private static final Set<String> SET_BY_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpRequest request;
    private final TransportConfig config;
    private final HttpTimeouts timeouts;
    private final ScheduledExecutorService timer;
    private final Executor threads;
    private final CompletableFuture<AsyncHttpResponse> answer = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private volatile @Nullable Future<?> total;
    private volatile @Nullable Future<?> connect;
    private volatile @Nullable Future<?> write;
    private volatile @Nullable Future<?> idle;
    private volatile @Nullable JdkBody body;
    private volatile @Nullable SourcePublisher source;

    JdkExchange(HttpRequest request, TransportConfig config, ScheduledExecutorService timer, Executor threads) {
        this.request = request;
        this.config = config;
        this.timeouts = request.timeouts();
        this.timer = timer;
        this.threads = threads;
    }

    CompletableFuture<AsyncHttpResponse> answer() {
        return answer;
    }

    /** Completes when the connection is not needed any more. */
    CompletableFuture<@Nullable Void> ended() {
        return ended;
    }

    void start() {
        answer.whenComplete((response, failure) -> {
            if (answer.isCancelled()) {
                end(new IOException("Canceled"));
            }
        });
        total = schedule(Bound.TOTAL);
        connect = schedule(Bound.CONNECT);
    }

    void send(HttpClient client) {
        java.net.http.HttpRequest.Builder builder;
        try {
            builder = java.net.http.HttpRequest.newBuilder(request.uri());
            request.headers().forEach((name, value) -> {
                if (!SET_BY_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                    builder.header(name, value);
                }
            });
            config.proxy()
                    .flatMap(BasicCredentials::of)
                    .ifPresent(login -> builder.header("Proxy-Authorization", login));
            builder.method(request.method(), publisher(builder));
        } catch (IllegalArgumentException e) {
            fail(new IOException(e.getMessage(), e));
            return;
        }
        // The client has a bound of its own for the rest.
        cancel(connect);
        CompletableFuture<HttpResponse<JdkBody>> sent = client.sendAsync(builder.build(), info -> new JdkBody(this));
        ended.whenComplete((nothing, failure) -> {
            if (failure != null) {
                sent.cancel(true);
            }
        });
        sent.whenComplete((response, failure) -> {
            if (failure != null) {
                fail(JdkFailures.translated(failure, request, config));
            } else {
                answered(response);
            }
        });
    }

    private BodyPublisher publisher(java.net.http.HttpRequest.Builder builder) {
        HttpBody content = request.body().orElse(null);
        if (content == null) {
            boolean typed = request.headers().first("Content-Type").isPresent();
            return typed ? BodyPublishers.ofByteArray(new byte[0]) : BodyPublishers.noBody();
        }
        if (request.headers().first("Content-Type").isEmpty()) {
            builder.header("Content-Type", content.contentType());
        }
        SourcePublisher made = new SourcePublisher(content, this, threads);
        source = made;
        return content.contentLength() < 0
                ? BodyPublishers.fromPublisher(made)
                : content.contentLength() == 0
                        ? BodyPublishers.noBody()
                        : BodyPublishers.fromPublisher(made, content.contentLength());
    }

    private void answered(HttpResponse<JdkBody> response) {
        if (sizeOf(response.headers()) > config.maxHeaderBytes()) {
            fail(new IOException("The headers have more than " + config.maxHeaderBytes() + " bytes"));
            return;
        }
        if (timeouts.streaming()) {
            cancel(total);
        }
        JdkBody opened = response.body();
        body = opened;
        if (!answer.complete(new JdkAsyncResponse(response, opened, this))) {
            opened.broken(new IOException("Canceled"));
        }
    }

    private static int sizeOf(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .flatMapToInt(header -> header.getValue().stream()
                        .mapToInt(value -> header.getKey().length() + value.length()))
                .sum();
    }

    /** Starts the write bound: the client is to take a piece of the body. */
    void writing() {
        write = schedule(Bound.WRITE);
    }

    void notWriting() {
        cancel(write);
    }

    /** Starts the idle bound anew: something is waited for from now on. */
    void waiting() {
        cancel(idle);
        idle = schedule(Bound.IDLE);
    }

    void notWaiting() {
        cancel(idle);
    }

    private @Nullable Future<?> schedule(Bound name) {
        Duration bound = timeouts.limit(name);
        if (bound.isZero() || ended.isDone()) {
            return null;
        }
        try {
            return timer.schedule(
                    () -> fail(new TransportTimeoutException(name, bound, new IOException("No answer"))),
                    bound.toNanos(),
                    TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // The transport was closed, which fails the exchange.
            return null;
        }
    }

    private static void cancel(@Nullable Future<?> task) {
        if (task != null) {
            task.cancel(false);
        }
    }

    /** Ends the exchange with a failure, wherever it is. */
    void fail(Throwable failure) {
        SourcePublisher sending = source;
        Throwable first = sending == null ? failure : sending.failureOr(failure);
        // First, or the canceled exchange of the client would say why.
        answer.completeExceptionally(first);
        end(first);
    }

    void end(Throwable failure) {
        if (ended.completeExceptionally(failure)) {
            finish();
            JdkBody receiving = body;
            if (receiving != null) {
                receiving.broken(failure);
            }
        }
    }

    /** Ends the exchange after the last byte. */
    void complete() {
        if (ended.complete(null)) {
            finish();
        }
    }

    private void finish() {
        cancel(total);
        cancel(connect);
        cancel(write);
        cancel(idle);
        SourcePublisher sending = source;
        if (sending != null) {
            sending.close();
        }
    }
}
