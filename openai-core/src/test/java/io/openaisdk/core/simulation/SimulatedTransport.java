package io.openaisdk.core.simulation;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A transport whose responses, failures and silences are the seed's; it keeps the rules of transports, but not always the time. */
final class SimulatedTransport implements HttpTransport {

    private final World world;
    private final Ledger ledger;
    private final List<BlockingExchange> blocking = new ArrayList<>();
    private boolean closed;

    SimulatedTransport(World world, Ledger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        Thrown.maybe(world, 50, "execute");
        if (closed) {
            throw new IOException("The transport is closed");
        }
        BlockingExchange exchange = new BlockingExchange(world, ledger, request);
        blocking.add(exchange);
        return exchange.send();
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        Thrown.maybe(world, 50, "executeAsync");
        if (closed) {
            return CompletableFuture.failedFuture(new IOException("The transport is closed"));
        }
        Exchange exchange = new Exchange(request);
        exchange.begin();
        return exchange.sent;
    }

    @Override
    public void close() {
        closed = true;
        blocking.forEach(BlockingExchange::cut);
        Thrown.maybe(world, 20, "close of the transport");
    }

    /** One request and its response. */
    private final class Exchange implements AsyncHttpResponse, Flow.Publisher<ByteBuffer>, Flow.Subscription {

        private final HttpRequest request;
        private final CompletableFuture<AsyncHttpResponse> sent = new CompletableFuture<>();
        private ScriptedResponse script = new ScriptedResponse(0, "");
        private String rest = "";
        private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
        private long demand;
        private boolean ended;
        private boolean told;
        private @Nullable Throwable failure;
        private boolean delivering;

        private Exchange(HttpRequest request) {
            this.request = request;
        }

        private void begin() {
            ledger.exchange(1);
            world.note("send");
            sent.whenComplete((response, error) -> {
                if (error != null) {
                    end();
                }
            });
            if (world.oneIn(2) && !request.timeouts().total().isZero()) {
                world.after(
                        request.timeouts().total(),
                        () -> fail(new TransportTimeoutException(
                                Bound.TOTAL, request.timeouts().total(), new TimeoutException())));
            }
            if (world.oneIn(12)) {
                return; // never a word
            }
            Runnable next = world.oneIn(8) ? () -> fail(failure()) : this::respond;
            if (world.oneIn(3)) {
                world.after(Duration.ofMillis(world.number(4000)), next);
            } else {
                world.later(next);
            }
        }

        private Throwable failure() {
            return world.oneIn(4) ? new NoClassDefFoundError("of the transport") : new IOException("reset");
        }

        private void respond() {
            if (ended) {
                return;
            }
            script = ScriptedResponse.to(request, world);
            rest = script.body();
            world.note("response " + script.status());
            if (!sent.complete(this)) {
                end();
            }
        }

        private void fail(Throwable error) {
            if (ended) {
                return;
            }
            if (!sent.isDone()) {
                sent.completeExceptionally(error);
                return;
            }
            failure = error;
            end();
            deliverLater();
        }

        private void end() {
            if (!ended) {
                ended = true;
                ledger.exchange(-1);
            }
        }

        @Override
        public int status() {
            return script.status();
        }

        @Override
        public HttpHeaders headers() {
            return script.headers();
        }

        @Override
        public Flow.Publisher<ByteBuffer> body() {
            return this;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> newSubscriber) {
            if (subscriber != null) {
                ledger.fault("a body was subscribed to twice");
                return;
            }
            subscriber = newSubscriber;
            newSubscriber.onSubscribe(this);
            deliverLater();
        }

        @Override
        public void request(long n) {
            demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            deliverLater();
        }

        @Override
        public void cancel() {
            told = true;
            end();
        }

        @Override
        public void close() {
            if (!ended) {
                failure = new IOException("The response was closed");
                end();
                deliverLater();
            }
            Thrown.maybe(world, 60, "close of a response");
        }

        private void deliverLater() {
            world.later(this::deliver);
        }

        private void deliver() {
            Flow.Subscriber<? super ByteBuffer> receiver = subscriber;
            if (receiver == null || told || delivering) {
                return;
            }
            delivering = true;
            try {
                if (failure == null && !ended && !rest.isEmpty() && demand > 0) {
                    if (world.oneIn(25)) {
                        return; // silence: nothing comes any more
                    }
                    demand--;
                    int count = 1 + world.number(rest.length());
                    byte[] bytes = rest.substring(0, count).getBytes(StandardCharsets.UTF_8);
                    rest = rest.substring(count);
                    receiver.onNext(ByteBuffer.wrap(bytes));
                    deliverLater();
                } else if (failure != null) {
                    told = true;
                    receiver.onError(failure);
                } else if (rest.isEmpty() && !ended) {
                    if (world.oneIn(10)) {
                        fail(failure());
                        return;
                    }
                    told = true;
                    end();
                    receiver.onComplete();
                }
            } finally {
                delivering = false;
            }
        }
    }
}
