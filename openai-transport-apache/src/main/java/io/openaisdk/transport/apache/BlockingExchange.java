package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.Redirects;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/** An exchange of the classic client. */
final class BlockingExchange extends Exchange {

    private static final byte[] NOTHING = {};
    private static final long NOT_WRITING = Long.MIN_VALUE;

    private final RequestConfigs configs;
    private volatile URI target;
    private volatile @Nullable HttpUriRequestBase message;
    private volatile @Nullable ExchangeContext context;
    private volatile long writingSince = NOT_WRITING;

    BlockingExchange(HttpRequest request, RequestConfigs configs, ExchangeWatch watch, ProxySettings proxies) {
        super(request, watch, proxies);
        this.configs = configs;
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
            throw Sneaky.raise(failed(e));
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
        } else if (Messages.sendsEmptyBody(method, headers)) {
            sent.setEntity(new ByteArrayEntity(NOTHING, null));
        }
        ExchangeContext made = new ExchangeContext(
                headers.firstOrNull("User-Agent") != null, Messages.repeatableAtProxy(uri, body), () -> {});
        made.setRequestConfig(configs.blocking(timeouts()));
        proxies().logIn(made);
        context = made;
        message = sent;
        Reason reason = abortReason();
        if (reason != null) {
            throw reason.exception(null);
        }
        ClassicHttpResponse response = client.executeOpen(null, sent, made);
        if (made.answeredByProxy(uri)) {
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

    /** Writes a piece of the body. */
    void write(OutputStream out, byte[] piece, int length) throws IOException {
        writingSince = System.nanoTime();
        try {
            out.write(piece, 0, length);
        } finally {
            writingSince = NOT_WRITING;
        }
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
    long idleLeft(long now) {
        // The library bounds each read of the socket, but no write.
        if (timeouts().idle().isZero() || hasAnswer() || request().body().isEmpty()) {
            return Long.MAX_VALUE;
        }
        long idle = nanos(timeouts().idle());
        long since = writingSince;
        return since != NOT_WRITING ? idle - (now - since) : idle;
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
    boolean connected() {
        ExchangeContext present = context;
        return present != null && present.connected();
    }

    @Override
    URI target() {
        return target;
    }
}
