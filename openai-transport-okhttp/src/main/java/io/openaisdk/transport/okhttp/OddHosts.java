package io.openaisdk.transport.okhttp;

import java.net.Proxy;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;

/** Finds the proxy for hosts with an underscore: OkHttp asks the selector for none of them, but would go direct. */
final class OddHosts {

    private final OkHttpClient client;

    OddHosts(OkHttpClient client) {
        this.client = client;
    }

    /** Gives the client to call an address with. */
    OkHttpClient clientFor(URI uri) {
        return client.proxy() == null && isOdd(uri)
                ? client.newBuilder().proxy(proxy(uri)).build()
                : client;
    }

    /** Says whether the client of the first address reaches another one the way that the selector wants. */
    boolean leadsTo(URI first, URI other) {
        if (client.proxy() != null || (!isOdd(first) && !isOdd(other))) {
            return true;
        }
        Proxy given = isOdd(first) ? proxy(first) : Proxy.NO_PROXY;
        return given.equals(proxy(other));
    }

    private static boolean isOdd(URI uri) {
        return uri.getHost() == null;
    }

    private Proxy proxy(URI uri) {
        List<Proxy> proxies = client.proxySelector().select(uri);
        return proxies == null || proxies.isEmpty() ? Proxy.NO_PROXY : proxies.get(0);
    }
}
