package io.openaisdk.transport.apache;

import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.EndpointDetails;
import org.jspecify.annotations.Nullable;

/** Learns from the library that there is a connection: only then does it name its ends. */
final class ExchangeContext extends HttpClientContext {

    private final boolean userAgent;
    private final Runnable whenConnected;
    private volatile boolean connected;
    private volatile boolean canceled;
    private volatile @Nullable AsyncExecRuntime runtime;

    ExchangeContext(boolean userAgent, Runnable whenConnected) {
        this.userAgent = userAgent;
        this.whenConnected = whenConnected;
    }

    @Override
    public void setEndpointDetails(@Nullable EndpointDetails endpointDetails) {
        super.setEndpointDetails(endpointDetails);
        whenConnected.run();
        connected = true;
    }

    /** Takes what holds the connection; false when the exchange was canceled before. */
    boolean mayUse(AsyncExecRuntime holder) {
        runtime = holder;
        return !canceled;
    }

    /** Cuts the connection, now or when it comes. */
    void cancel() {
        canceled = true;
        AsyncExecRuntime holder = runtime;
        if (holder != null) {
            holder.discardEndpoint();
        }
    }

    boolean canceled() {
        return canceled;
    }

    boolean connected() {
        return connected;
    }

    /** Says whether the request has a User-Agent, so that none of the library's is wanted. */
    boolean hasUserAgent() {
        return userAgent;
    }
}
