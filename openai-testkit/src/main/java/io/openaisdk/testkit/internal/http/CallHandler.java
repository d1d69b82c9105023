package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HttpReply;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a request whole, asks for the answer, and sends it; no thread waits for either. */
final class CallHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(CallHandler.class);
    private static final int MAX_BODY = 64 << 20;

    private final Function<Call, HttpReply> service;
    private final Executor executor;

    CallHandler(Function<Call, HttpReply> service, Executor executor) {
        this.service = service;
        this.executor = executor;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > MAX_BODY) {
            respond(request, response, callback, tooLarge());
            return true;
        }
        Content.Source.asByteArrayAsync(request, MAX_BODY, new Promise.Invocable<>() {
            @Override
            public void succeeded(byte[] body) {
                executor.execute(() -> respond(request, response, callback, answer(request, body)));
            }

            @Override
            public void failed(Throwable failure) {
                callback.failed(failure);
            }
        });
        return true;
    }

    private HttpReply answer(Request request, byte[] body) {
        try {
            return service.apply(CallReader.read(request, body));
        } catch (ApiError e) {
            return HttpReply.json(e.status(), e.json());
        } catch (RuntimeException | Error e) { // rules run code of tests, which may assert
            LOG.warn(
                    "The test server failed to answer {} {}",
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    e);
            return HttpReply.json(
                            500,
                            ApiError.of(500, "testkit_failure", "The test server failed: " + e)
                                    .json())
                    .withHeaders(Map.of("x-should-retry", "false"));
        }
    }

    private static HttpReply tooLarge() {
        String message = "The test server takes bodies of at most " + MAX_BODY + " bytes.";
        return HttpReply.json(
                413, ApiError.of(413, "request_too_large", message).json());
    }

    private void respond(Request request, Response response, Callback callback, HttpReply reply) {
        new ReplySender(request, response, callback, reply).start();
    }
}
