package io.openaisdk.transport.apache;

import java.io.IOException;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecChainHandler;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.jspecify.annotations.Nullable;

/**
 * Hands the connection of an exchange over to whoever may cancel it, just before it is used.
 *
 * <p>The future that the library gives to cancel an exchange by forgets the connection when that came from the pool at once: in
 * the nested calls of that case, the outer one notes the finished lease in place of the connection.
 */
final class CancelableConnection implements AsyncExecChainHandler {

    @Override
    public void execute(
            HttpRequest request,
            @Nullable AsyncEntityProducer body,
            AsyncExecChain.Scope scope,
            AsyncExecChain chain,
            AsyncExecCallback callback)
            throws HttpException, IOException {
        if (scope.clientContext instanceof ExchangeContext context && !context.mayUse(scope.execRuntime)) {
            scope.execRuntime.discardEndpoint();
            callback.failed(new IOException("The request was canceled"));
            return;
        }
        chain.proceed(request, body, scope, callback);
    }
}
