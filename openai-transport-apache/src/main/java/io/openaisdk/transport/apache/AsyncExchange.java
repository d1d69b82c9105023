package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.tools.Origin;
import io.openaisdk.spi.tools.Redirects;
import io.openaisdk.spi.tools.RequestHeaders;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.jspecify.annotations.Nullable;

/** An exchange of the asynchronous client; no thread waits for it. */
final class AsyncExchange extends Exchange {

    private static final byte[] NOTHING = {};

    private final RequestConfigs configs;
    private final Executor workers;
    private final int maxHeaderBytes;
    private final CompletableFuture<AsyncHttpResponse> result = new CompletableFuture<>();
    private volatile HttpHeaders headers;
    private volatile URI target;
    private int followed;
    private volatile @Nullable CloseableHttpAsyncClient client;
    private volatile boolean ownClient;
    private volatile @Nullable AsyncHop hop;
    private volatile @Nullable BodyPublisher body;
    private volatile boolean uploading;
    private volatile long lastSign = System.nanoTime();

    AsyncExchange(
            HttpRequest request,
            RequestConfigs configs,
            ExchangeWatch watch,
            ProxySettings proxies,
            Executor workers,
            int maxHeaderBytes) {
        super(request, watch, proxies);
        this.maxHeaderBytes = maxHeaderBytes;
        this.configs = configs;
        this.workers = workers;
        this.headers = request.headers();
        this.target = request.uri();
    }

    CompletableFuture<AsyncHttpResponse> result() {
        return result;
    }

    void run(LazyClient<CloseableHttpAsyncClient> lazyClient, HostLookups lookups) {
        var unused = result.whenComplete((response, failure) -> {
            if (failure != null) {
                abort(cause -> new IOException("The request was canceled", cause));
                end();
            }
        });
        try {
            CloseableHttpAsyncClient present = lazyClient.get();
            present.start();
            client = present;
            ownClient = lazyClient.isOwn();
            connecting();
            ProxyConfig proxy = proxies().config();
            lookups.afterLookup(proxy != null ? proxy.host() : Origin.of(target).host(), () -> send(present));
        } catch (Throwable e) {
            // An error of linking or of memory is a failure like any other: nobody else would end the future.
            failed(e);
        }
    }

    private void send(CloseableHttpAsyncClient present) {
        try {
            BasicHttpRequest message = new BasicHttpRequest(request().method(), target);
            HttpBody upload = request().body().orElse(null);
            Messages.addHeaders(message, headers, upload);
            ExchangeContext context = new ExchangeContext(
                    target,
                    headers.firstOrNull("User-Agent") != null,
                    Messages.repeatableAtProxy(target, upload),
                    this::connectionCame);
            context.setRequestConfig(
                    ownClient ? configs.async(timeouts()) : RequestConfigs.asyncOfApplication(timeouts()));
            proxies().logIn(context);
            AsyncHop next = new AsyncHop(this, context);
            hop = next;
            if (abortReason() != null) {
                failed(new IOException("The request was canceled"));
                return;
            }
            next.sent(present.execute(new BasicRequestProducer(message, producer(upload)), next, null, context, next));
        } catch (Throwable e) {
            failed(e);
        }
    }

    private @Nullable AsyncEntityProducer producer(@Nullable HttpBody upload) {
        if (upload != null) {
            return upload.repeatable()
                    ? new RepeatableProducer(() -> new UploadProducer(this, upload, workers))
                    : new UploadProducer(this, upload, workers);
        }
        return RequestHeaders.sendEmptyBody(request().method(), headers)
                ? new BasicAsyncEntityProducer(NOTHING, null)
                : null;
    }

    /** Notes that the first byte of the body is to be sent. */
    void uploading() {
        uploading = true;
    }

    /** Notes that the last byte of the body is sent. */
    void uploaded() {
        uploading = false;
        notWriting();
    }

    int maxHeaderBytes() {
        return maxHeaderBytes;
    }

    boolean isUploading() {
        return uploading;
    }

    /** Notes that something of the body came, or is waited for from now on. */
    void sign() {
        lastSign = System.nanoTime();
    }

    /** Takes the headers of an answer: gives where its body goes to, or null when the exchange goes on elsewhere. */
    @Nullable
    BodyPublisher headersCame(HttpResponse response, @Nullable EntityDetails entity) {
        URI next = followed < Redirects.MAX
                ? Messages.redirect(request().method(), request().body().orElse(null), target, response)
                : null;
        if (next != null) {
            followed++;
            headers = Redirects.headers(headers, target, next);
            target = next;
            return null;
        }
        boolean compressed = entity != null && Messages.compressed(response);
        BodyPublisher publisher = new BodyPublisher(this, compressed ? new GzipBody() : new PlainBody());
        body = publisher;
        answered();
        AsyncHttpResponse answer =
                new AsyncResponse(response.getCode(), Messages.headers(response, compressed), publisher);
        if (entity == null) {
            end();
        }
        if (!result.complete(answer)) {
            answer.close();
        }
        return publisher;
    }

    /** Sends the request on to where the last answer pointed. */
    void follow() {
        CloseableHttpAsyncClient present = client;
        if (present != null) {
            connecting();
            // Not on a thread of the library, which may look up the host.
            workers.execute(() -> send(present));
        }
    }

    void failed(Throwable failure) {
        Throwable reported = translate(failure);
        end();
        BodyPublisher publisher = body;
        if (publisher != null) {
            publisher.failed(reported);
        } else {
            result.completeExceptionally(reported);
        }
    }

    @Override
    long awaitingSince() {
        BodyPublisher publisher = body;
        return publisher != null && publisher.isWaiting() ? lastSign : NOT_COUNTING;
    }

    @Override
    void cut() {
        AsyncHop present = hop;
        if (present != null) {
            present.cancel();
        }
        failed(new IOException("The request was canceled"));
        BodyPublisher publisher = body;
        if (publisher != null) {
            publisher.discard();
        }
    }

    @Override
    URI target() {
        return target;
    }
}
