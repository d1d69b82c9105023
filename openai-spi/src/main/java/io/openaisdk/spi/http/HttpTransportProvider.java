package io.openaisdk.spi.http;

/**
 * Creates transports; found by {@link java.util.ServiceLoader}.
 *
 * <p>Its constructor does nothing but return. It is registered in {@code module-info} and in {@code META-INF/services}.
 */
public interface HttpTransportProvider {

    /**
     * Returns the short name by which a user chooses it.
     *
     * @return for example {@code apache}
     */
    String name();

    /**
     * Returns its priority among several transports; the highest wins, and a tie is an error.
     *
     * @return 0 for what the starter brings, 100 for what an application adds
     */
    int priority();

    /**
     * Creates a transport.
     *
     * @param config settings that concern all its requests
     * @return a transport, closed by the client that asked for it
     * @throws IllegalArgumentException if the library cannot honour a setting, for example a proxy; a setting is never ignored
     */
    HttpTransport create(TransportConfig config);
}
