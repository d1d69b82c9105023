package io.openaisdk.transport.jdk;

import java.net.http.HttpClient;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Settings that only the HTTP client of the JDK has; immutable, and more may be added. */
public final class JdkSettings {

    /** The defaults: HTTP/1.1, and threads of the transport. */
    public static final JdkSettings DEFAULT = new JdkSettings(HttpClient.Version.HTTP_1_1, null);

    private final HttpClient.Version version;
    private final @Nullable Executor executor;

    private JdkSettings(HttpClient.Version version, @Nullable Executor executor) {
        this.version = version;
        this.executor = executor;
    }

    /**
     * Sets the highest version of HTTP. HTTP/2 is offered to {@code https} services, which choose; requests to {@code http} addresses
     * use HTTP/1.1 in any case, and never ask for an upgrade.
     *
     * @param newVersion the version
     * @return these settings with that version
     */
    public JdkSettings withVersion(HttpClient.Version newVersion) {
        return new JdkSettings(Objects.requireNonNull(newVersion, "version"), executor);
    }

    /**
     * Sets where the client of the JDK runs its tasks: it looks up hosts there, makes connections, and handles what arrives.
     *
     * <p>The executor MUST have a free thread for each host that is being looked up, and MUST NOT reject tasks: the client of the JDK
     * breaks all its exchanges then, and takes no more. Bodies of requests are read on threads of the transport, because they may block.
     *
     * @param newExecutor the executor; it stays open when the transport is closed
     * @return these settings with that executor
     */
    public JdkSettings withExecutor(Executor newExecutor) {
        return new JdkSettings(version, Objects.requireNonNull(newExecutor, "executor"));
    }

    /**
     * Returns the highest version of HTTP.
     *
     * @return the version, by default HTTP/1.1
     */
    public HttpClient.Version version() {
        return version;
    }

    /**
     * Returns where the client of the JDK runs its tasks.
     *
     * @return the executor; empty for daemon threads of the transport, which are started as they are needed
     */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }
}
