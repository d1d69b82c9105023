package io.openaisdk.core;

import io.openaisdk.api.OpenAI;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;

/** The plug-ins of a client, of which one throws at its hook; all others are as they always are. */
final class TrappedPlugIns {

    private final Combination combination;
    private final CallAccount account = new CallAccount();
    private volatile Trap trap = new Trap(Hook.END, new IllegalStateException("never"), -1);

    TrappedPlugIns(Combination combination) {
        this.combination = combination;
    }

    CallAccount account() {
        return account;
    }

    /** Sets a trap in place of the one before. */
    void set(Trap next) {
        trap = next;
    }

    /** Creates the transport of the client, whose one connection everybody misses that it does not come back to. */
    HttpTransport transport() {
        return new TrappedTransport(combination.newTransport(TransportConfig.DEFAULT.withMaxConnections(1)));
    }

    OpenAI client(LoopbackServer server, HttpTransport transport) {
        return combination
                .builder(server)
                .transport(transport)
                .json(new TrappedCodec(combination.newCodec()))
                .credentials(new TrappedCredentials())
                .retryStrategy(new TrappedStrategy())
                .observer(new TrappedObserver())
                .observer(account)
                .fallback(Fallback.on(failure -> {
                            trap.at(Hook.FALLBACK);
                            return false;
                        })
                        .model("other"))
                .timeout(Duration.ofSeconds(15))
                .build();
    }

    private final class TrappedCodec implements JsonCodec {

        private final JsonCodec codec;

        private TrappedCodec(JsonCodec codec) {
            this.codec = codec;
        }

        @Override
        public JsonReader reader(InputStream input) {
            trap.at(Hook.CODEC_READ);
            return codec.reader(input);
        }

        @Override
        public JsonReader reader(byte[] bytes, int offset, int length) {
            trap.at(Hook.CODEC_READ);
            return codec.reader(bytes, offset, length);
        }

        @Override
        public JsonWriter writer(OutputStream output) {
            trap.at(Hook.CODEC_WRITE);
            return codec.writer(output);
        }

        @Override
        public Object readValue(byte[] json, Type type) throws IOException {
            trap.at(Hook.CODEC_READ);
            return codec.readValue(json, type);
        }

        @Override
        public byte[] writeValue(Object value) throws IOException {
            trap.at(Hook.CODEC_WRITE);
            return codec.writeValue(value);
        }
    }

    private final class TrappedCredentials implements Credentials {

        @Override
        public CompletableFuture<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
            trap.at(Hook.AUTHENTICATE);
            HttpRequest signed = request.withHeaders(request.headers().toBuilder()
                    .set("Authorization", "Bearer " + Combination.KEY)
                    .build());
            if (trap.springs(Hook.AUTHENTICATE_LATER)) {
                CompletableFuture<HttpRequest> failing = new CompletableFuture<>();
                context.executor().execute(() -> failing.completeExceptionally(trap.thrown()));
                return failing;
            }
            return CompletableFuture.completedFuture(signed);
        }

        @Override
        public boolean rejected(HttpRequest request) {
            trap.at(Hook.REJECTED);
            return false;
        }
    }

    /** Keeps account before it throws. */
    private final class TrappedStrategy implements RetryStrategy {

        @Override
        public Admission admit(CallInfo call) {
            trap.at(Hook.ADMIT);
            return account.admit(call);
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            trap.at(Hook.ON_FAILURE);
            return account.onFailure(permit, failure);
        }

        @Override
        public void onEnd(Permit permit, CallEnd end) {
            account.onEnd(permit, end);
            trap.at(Hook.ON_END);
        }
    }

    private final class TrappedObserver implements CallObserver {

        @Override
        public CallObservation begin(CallInfo call) {
            trap.at(Hook.BEGIN);
            return new TrappedObservation();
        }
    }

    private final class TrappedObservation implements CallObservation {

        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            trap.at(Hook.ATTEMPT);
            return request.headers();
        }

        @Override
        public void responded(int attempt, ResponseMetadata response) {
            trap.at(Hook.RESPONDED);
        }

        @Override
        public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
            trap.at(Hook.RESPONSE_BODY);
            return new BodyObserver() {
                @Override
                public void bytes(byte[] bytes, int offset, int length) {
                    trap.at(Hook.BODY_BYTES);
                }

                @Override
                public void end() {
                    trap.at(Hook.BODY_END);
                }
            };
        }

        @Override
        public void refused(int attempt, ResponseMetadata response, ServiceError error) {
            trap.at(Hook.REFUSED);
        }

        @Override
        public void failed(int attempt, Throwable error) {
            trap.at(Hook.FAILED);
        }

        @Override
        public void event(Object event) {
            trap.at(Hook.EVENT);
        }

        @Override
        public void result(Object result) {
            trap.at(Hook.RESULT);
        }

        @Override
        public void end(CallEnd end) {
            trap.at(Hook.END);
        }
    }

    /** Passes everything on to a real transport. */
    private final class TrappedTransport implements HttpTransport {

        private final HttpTransport transport;

        private TrappedTransport(HttpTransport transport) {
            this.transport = transport;
        }

        @Override
        public HttpResponse execute(HttpRequest request) throws IOException {
            trap.at(Hook.SEND);
            HttpResponse response = transport.execute(request);
            if (trap.springs(Hook.SENT)) {
                response.close();
                throwThrown();
            }
            return new TrappedResponse(response);
        }

        private void throwThrown() {
            if (trap.thrown() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) trap.thrown();
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            trap.at(Hook.SEND);
            CompletableFuture<AsyncHttpResponse> sent = transport.executeAsync(request);
            CompletableFuture<AsyncHttpResponse> given = new CompletableFuture<>();
            sent.whenComplete((response, error) -> {
                if (error != null) {
                    given.completeExceptionally(error);
                } else if (trap.springs(Hook.SENT)) {
                    response.close();
                    given.completeExceptionally(trap.thrown());
                } else if (!given.complete(new TrappedAsyncResponse(response))) {
                    response.close();
                }
            });
            given.whenComplete((response, canceled) -> {
                if (given.isCancelled()) {
                    sent.cancel(true);
                }
            });
            return given;
        }

        @Override
        public void close() {
            transport.close();
        }
    }

    private final class TrappedResponse implements HttpResponse {

        private final HttpResponse response;

        private TrappedResponse(HttpResponse response) {
            this.response = response;
        }

        @Override
        public int status() {
            return response.status();
        }

        @Override
        public HttpHeaders headers() {
            return response.headers();
        }

        @Override
        public InputStream body() throws IOException {
            trap.at(Hook.BODY);
            return new FilterInputStream(response.body()) {
                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    trap.at(Hook.READ);
                    return in.read(buffer, offset, length);
                }
            };
        }

        @Override
        public void close() {
            response.close();
            trap.at(Hook.CLOSE);
        }
    }

    private final class TrappedAsyncResponse implements AsyncHttpResponse {

        private final AsyncHttpResponse response;

        private TrappedAsyncResponse(AsyncHttpResponse response) {
            this.response = response;
        }

        @Override
        public int status() {
            return response.status();
        }

        @Override
        public HttpHeaders headers() {
            return response.headers();
        }

        @Override
        public Flow.Publisher<ByteBuffer> body() {
            trap.at(Hook.BODY);
            Flow.Publisher<ByteBuffer> body = response.body();
            return subscriber -> body.subscribe(new TrappedSubscriber(subscriber));
        }

        @Override
        public void close() {
            response.close();
            trap.at(Hook.CLOSE);
        }
    }

    /** Passes a body on, until the transport fails in the middle of it. */
    private final class TrappedSubscriber implements Flow.Subscriber<ByteBuffer> {

        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private boolean failed;

        private TrappedSubscriber(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            if (trap.springs(Hook.READ)) {
                failed = true;
                subscriber.onError(trap.thrown());
            } else if (!failed) {
                subscriber.onNext(buffer);
            }
        }

        @Override
        public void onError(Throwable error) {
            if (!failed) {
                subscriber.onError(error);
            }
        }

        @Override
        public void onComplete() {
            if (!failed) {
                subscriber.onComplete();
            }
        }
    }
}
