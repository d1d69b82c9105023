package io.openaisdk.spi.http;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy that all requests of a transport go through; immutable. Requests to {@code https} addresses go through a tunnel that
 * it opens ({@code CONNECT}), of which it sees host and port only. {@link #toString()} has neither user nor password.
 */
public final class ProxyConfig {

    private static final int MAX_PORT = 65535;

    private final String host;
    private final int port;
    private final @Nullable String user;
    private final @Nullable String password;

    private ProxyConfig(String host, int port, @Nullable String user, @Nullable String password) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
    }

    /**
     * Creates a proxy that asks for no password.
     *
     * @param host its name or address
     * @param port its port
     * @return the proxy
     * @throws IllegalArgumentException if the host is blank, or the port is not between 1 and 65535
     */
    public static ProxyConfig of(String host, int port) {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host of a proxy must not be blank");
        }
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("The port of a proxy must be between 1 and 65535, not " + port);
        }
        return new ProxyConfig(host, port, null, null);
    }

    /**
     * Returns this proxy with a user and a password. The transport sends them with each request to the proxy, in the Basic scheme
     * (RFC 7617), and never to the service.
     *
     * @param newUser the user
     * @param newPassword the password
     * @return this proxy with that user
     * @throws IllegalArgumentException if the user has a colon, which the Basic scheme has no way to send
     */
    public ProxyConfig withCredentials(String newUser, String newPassword) {
        if (newUser.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user of a proxy must not have a colon");
        }
        return new ProxyConfig(host, port, newUser, Objects.requireNonNull(newPassword, "password"));
    }

    /**
     * Returns the host of the proxy.
     *
     * @return its name or address
     */
    public String host() {
        return host;
    }

    /**
     * Returns the port of the proxy.
     *
     * @return its port
     */
    public int port() {
        return port;
    }

    /**
     * Returns the user.
     *
     * @return the user; empty where it is used without a password
     */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /**
     * Returns the password of the user.
     *
     * @return the password; there if and only if there is a user
     */
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProxyConfig proxy
                && host.equals(proxy.host)
                && port == proxy.port
                && Objects.equals(user, proxy.user)
                && Objects.equals(password, proxy.password);
    }

    @Override
    public int hashCode() {
        return Objects.hash(host, port, user);
    }

    @Override
    public String toString() {
        return "ProxyConfig[" + host + ":" + port + (user == null ? "" : ", with a password") + "]";
    }
}
