package io.openaisdk.spi.http;

/** Settings of a transport that concern all its requests; more may be added. */
public final class TransportConfig {

    /** The defaults: 1,000 connections at most. */
    public static final TransportConfig DEFAULT = new TransportConfig(1000);

    private final int maxConnections;

    private TransportConfig(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    /**
     * Bounds the number of connections open at once; a call beyond it waits.
     *
     * @param max the most connections, at least 1
     * @return these settings with that bound
     */
    public TransportConfig withMaxConnections(int max) {
        if (max < 1) {
            throw new IllegalArgumentException("maxConnections must be at least 1, not " + max);
        }
        return new TransportConfig(max);
    }

    /**
     * Gives the bound on connections.
     *
     * @return the most connections open at once
     */
    public int maxConnections() {
        return maxConnections;
    }
}
