package io.openaisdk.transport.apache;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Learns from the library that there is a connection to the service: only then does it name its ends, and where there is encryption its
 * session, which the tunnel of a proxy does not have yet.
 */
final class ExchangeContext extends HttpClientContext {

    /** One to learn what the proxy wants, and one more for schemes that need two steps. */
    private static final int MOST_PROXY_REFUSALS = 2;

    private static final CredentialsProvider NO_CREDENTIALS = (scope, context) -> null;

    private final URI target;
    private final boolean userAgent;
    private final boolean mayLogIn;
    private final Runnable whenConnected;
    private volatile boolean canceled;
    private volatile boolean uploading;
    private final AtomicInteger proxyRefusals = new AtomicInteger();
    private volatile @Nullable AsyncExecRuntime runtime;

    ExchangeContext(URI target, boolean userAgent, boolean mayLogIn, Runnable whenConnected) {
        this.target = target;
        this.mayLogIn = mayLogIn;
        this.userAgent = userAgent;
        this.whenConnected = whenConnected;
    }

    @Override
    public void setEndpointDetails(@Nullable EndpointDetails endpointDetails) {
        super.setEndpointDetails(endpointDetails);
        if (!answeredByProxy()) {
            whenConnected.run();
        }
    }

    @Override
    public void setResponse(@Nullable HttpResponse response) {
        HttpResponse before = getResponse();
        super.setResponse(response);
        // The asynchronous client sets each answer twice.
        if (response != null
                && response != before
                && response.getCode() == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
            proxyRefusals.incrementAndGet();
        }
    }

    /**
     * Forgets the password of a proxy that has refused it, which the library would send for ever, and does not begin where the
     * body cannot be sent again, because the asynchronous client would then give no answer at all.
     */
    @Override
    public CredentialsProvider getCredentialsProvider() {
        return mayLogIn && proxyRefusals.get() < MOST_PROXY_REFUSALS ? super.getCredentialsProvider() : NO_CREDENTIALS;
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

    /** Says whether a response comes from a proxy, which was asked for a tunnel to the service. */
    boolean answeredByProxy() {
        return "https".equalsIgnoreCase(target.getScheme()) && getSSLSession() == null;
    }

    void uploading(boolean now) {
        uploading = now;
    }

    /** Says whether the connection is of use to others: not where the answer came first and the body was broken off. */
    boolean leavesUsableConnection() {
        return !uploading;
    }

    /** Says whether the request has a User-Agent, so that none of the library's is wanted. */
    boolean hasUserAgent() {
        return userAgent;
    }
}
