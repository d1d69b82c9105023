package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.Redirects;
import io.openaisdk.spi.tools.RequestHeaders;
import io.openaisdk.spi.tools.Rethrow;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/** An exchange of the classic client. */
final class BlockingExchange extends Exchange {

    private static final byte[] NOTHING = {};

    private volatile URI target;
    private volatile @Nullable HttpUriRequestBase message;
    private volatile @Nullable ExchangeContext context;
    private volatile long awaitingSince = NOT_COUNTING;

    BlockingExchange(HttpRequest request, ExchangeWatch watch, ProxySettings proxies) {
        super(request, watch, proxies);
        this.target = request.uri();
    }

    HttpResponse run(LazyClient<CloseableHttpClient> client) throws IOException {
        CloseableHttpClient present = null;
        try {
            present = client.get();
            ClassicHttpResponse response = send(present);
            answered();
            return new BlockingResponse(this, response);
        } catch (Throwable e) {
            if (e instanceof Error && present != null) {
                // The library closes all connections then, and would take no more calls.
                client.giveUp(present);
            }
            throw Rethrow.asIOException(failed(e));
        }
    }

    private ClassicHttpResponse send(CloseableHttpClient client) throws IOException {
        HttpHeaders headers = request().headers();
        HttpBody body = request().body().orElse(null);
        for (int followed = 0; ; followed++) {
            ClassicHttpResponse response = send(client, target, headers, body);
            URI next = followed < Redirects.MAX ? Messages.redirect(request().method(), body, target, response) : null;
            if (next == null) {
                return response;
            }
            cut();
            headers = Redirects.headers(headers, target, next);
            target = next;
        }
    }

    private ClassicHttpResponse send(CloseableHttpClient client, URI uri, HttpHeaders headers, @Nullable HttpBody body)
            throws IOException {
        String method = request().method();
        HttpUriRequestBase sent = new HttpUriRequestBase(method, uri);
        Messages.addHeaders(sent, headers, body);
        if (body != null) {
            sent.setEntity(new UploadEntity(this, body));
        } else if (RequestHeaders.sendEmptyBody(method, headers)) {
            sent.setEntity(new ByteArrayEntity(NOTHING, null));
        }
        ExchangeContext made = new ExchangeContext(
                uri,
                headers.firstOrNull("User-Agent") != null,
                Messages.repeatableAtProxy(uri, body),
                this::connectionCame);
        made.setRequestConfig(RequestConfigs.BLOCKING);
        proxies().logIn(made);
        context = made;
        message = sent;
        connecting();
        Reason reason = abortReason();
        if (reason != null) {
            throw reason.exception(null);
        }
        ClassicHttpResponse response = client.executeOpen(null, sent, made);
        if (made.answeredByProxy()) {
            cut();
            throw ConnectionFailures.noTunnel(uri, response.getCode());
        }
        return response;
    }

    /** Notes that the body is being sent, or that all of it is. */
    void uploading(boolean now) {
        ExchangeContext present = context;
        if (present != null) {
            present.uploading(now);
        }
    }

    /** Notes that something of the response body is waited for; {@link #received} says that it has come. */
    void awaiting() {
        awaitingSince = System.nanoTime();
    }

    void received() {
        awaitingSince = NOT_COUNTING;
    }

    /** Ends the exchange and says what to report. */
    Throwable failed(Throwable failure) {
        Throwable reported = translate(failure);
        if (abortReason() == null && Thread.currentThread().isInterrupted() && reported != bodyFailure()) {
            InterruptedIOException interrupted = new InterruptedIOException("The thread was interrupted");
            interrupted.initCause(failure);
            reported = interrupted;
        }
        end();
        return reported;
    }

    @Override
    long awaitingSince() {
        return awaitingSince;
    }

    @Override
    void cut() {
        HttpUriRequestBase sent = message;
        if (sent == null) {
            return;
        }
        try {
            sent.cancel();
        } catch (IllegalStateException e) {
            // The pool was closed meanwhile, and its connections with it.
            return;
        }
    }

    @Override
    URI target() {
        return target;
    }
}
