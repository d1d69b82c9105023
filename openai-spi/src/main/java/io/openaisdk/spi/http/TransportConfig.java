package io.openaisdk.spi.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Settings of a transport that concern all its requests; immutable, and more may be added. */
public final class TransportConfig {

    /** HTTP libraries read no more than that. */
    private static final int MAX_HEADER_BYTES = 256 * 1024;

    private static final int MIN_HEADER_BYTES = 1024;

    /**
     * The defaults: 1,000 connections at most, each used for 10 minutes at most, 256 KiB of response headers, the certificates that
     * the JVM trusts, and the proxy of {@link java.net.ProxySelector#getDefault()}.
     */
    public static final TransportConfig DEFAULT =
            new TransportConfig(1000, Duration.ofMinutes(10), MAX_HEADER_BYTES, null, null);

    private final int maxConnections;
    private final Duration maxConnectionAge;
    private final int maxHeaderBytes;
    private final @Nullable SSLContext sslContext;
    private final @Nullable ProxyConfig proxy;

    private TransportConfig(
            int maxConnections,
            Duration maxConnectionAge,
            int maxHeaderBytes,
            @Nullable SSLContext sslContext,
            @Nullable ProxyConfig proxy) {
        this.maxConnections = maxConnections;
        this.maxConnectionAge = maxConnectionAge;
        this.maxHeaderBytes = maxHeaderBytes;
        this.sslContext = sslContext;
        this.proxy = proxy;
    }

    /**
     * Sets the maximum of connections open at once; a call beyond it waits.
     *
     * @param max the maximum of connections, at least 1
     * @return these settings with that bound
     * @throws IllegalArgumentException if it is less
     */
    public TransportConfig withMaxConnections(int max) {
        if (max < 1) {
            throw new IllegalArgumentException("maxConnections must be at least 1, not " + max);
        }
        return new TransportConfig(max, maxConnectionAge, maxHeaderBytes, sslContext, proxy);
    }

    /**
     * Bounds how long a connection is used for new requests, so that a service whose address has changed is found at its new one. A
     * request that is under way is not cut.
     *
     * @param max the maximum age, more than zero
     * @return these settings with that bound
     * @throws IllegalArgumentException if it is zero or negative
     */
    public TransportConfig withMaxConnectionAge(Duration max) {
        if (max.isZero() || max.isNegative()) {
            throw new IllegalArgumentException("maxConnectionAge must be more than zero, not " + max);
        }
        return new TransportConfig(maxConnections, max, maxHeaderBytes, sslContext, proxy);
    }

    /**
     * Bounds the headers of a response: a transport stops reading them beyond it, so that no server can fill the memory.
     *
     * @param max the maximum of bytes, from 1,024 to 262,144
     * @return these settings with that bound
     * @throws IllegalArgumentException if it is out of range
     */
    public TransportConfig withMaxHeaderBytes(int max) {
        if (max < MIN_HEADER_BYTES || max > MAX_HEADER_BYTES) {
            throw new IllegalArgumentException("maxHeaderBytes must be from 1024 to 262144, not " + max);
        }
        return new TransportConfig(maxConnections, maxConnectionAge, max, sslContext, proxy);
    }

    /**
     * Sets the trusted certificates and the client's own certificate. The host name of a server's certificate is checked in any
     * case.
     *
     * @param context secures all connections
     * @return these settings with that context
     */
    public TransportConfig withSslContext(SSLContext context) {
        return new TransportConfig(
                maxConnections, maxConnectionAge, maxHeaderBytes, Objects.requireNonNull(context, "context"), proxy);
    }

    /**
     * Sends all requests through a proxy, whatever {@link java.net.ProxySelector#getDefault()} says.
     *
     * @param newProxy the proxy
     * @return these settings with that proxy
     */
    public TransportConfig withProxy(ProxyConfig newProxy) {
        return new TransportConfig(
                maxConnections,
                maxConnectionAge,
                maxHeaderBytes,
                sslContext,
                Objects.requireNonNull(newProxy, "proxy"));
    }

    /**
     * Returns the bound on connections.
     *
     * @return the maximum of connections open at once
     */
    public int maxConnections() {
        return maxConnections;
    }

    /**
     * Returns the bound on the age of connections.
     *
     * @return how long a connection is used for new requests
     */
    public Duration maxConnectionAge() {
        return maxConnectionAge;
    }

    /**
     * Returns the bound on the headers of a response.
     *
     * @return the maximum of bytes
     */
    public int maxHeaderBytes() {
        return maxHeaderBytes;
    }

    /**
     * Returns the context of TLS connections.
     *
     * @return the context; empty for that of the JVM
     */
    public Optional<SSLContext> sslContext() {
        return Optional.ofNullable(sslContext);
    }

    /**
     * Returns the proxy of all requests.
     *
     * @return the proxy; empty for what {@link java.net.ProxySelector#getDefault()} says of each
     */
    public Optional<ProxyConfig> proxy() {
        return Optional.ofNullable(proxy);
    }
}
