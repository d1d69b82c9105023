package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends a key or token in a header, asked for at every attempt; immutable, and safe for use by many threads if the supplier is.
 *
 * <p>Where the supplier has nothing (null, or an empty string), the call fails with an {@link AuthFailedException} and nothing is
 * sent. The same holds for what the supplier throws, except that an {@link UncheckedIOException} counts as its cause and is
 * retried as other broken connections are. The text form holds no value, and no message does.
 *
 * <p>A value that the service rejects is asked for again: what the supplier has then is sent once more, unless it is known to be
 * the same.
 */
public final class HeaderCredentials implements Credentials {

    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "Bearer ";

    private final String header;
    private final String prefix;
    private final Supplier<String> value;
    private final String origin;
    private final boolean blocking;

    private HeaderCredentials(String header, String prefix, Supplier<String> value, String origin, boolean blocking) {
        this.header = header;
        this.prefix = prefix;
        this.value = Objects.requireNonNull(value, "value");
        this.origin = Objects.requireNonNull(origin, "origin");
        this.blocking = blocking;
    }

    /**
     * Creates credentials that send {@code Authorization: Bearer <token>} (RFC 6750).
     *
     * @param token supplies the key or token of the moment, and does not block for long unless {@link #blocking()} says so
     * @return the credentials
     */
    public static HeaderCredentials bearer(Supplier<String> token) {
        return new HeaderCredentials(AUTHORIZATION, BEARER, token, "The supplier of the bearer token", false);
    }

    /**
     * Creates credentials that send the value alone in a header of any name, such as {@code api-key}.
     *
     * @param name the name of the header
     * @param value supplies the value of the moment, and does not block for long unless {@link #blocking()} says so
     * @return the credentials
     */
    public static HeaderCredentials of(String name, Supplier<String> value) {
        return new HeaderCredentials(name, "", value, "The supplier of the header " + name, false);
    }

    /**
     * Returns the same credentials with a supplier that may block, for it is called on a thread of the client.
     *
     * <p>Whether it has another value after a rejection is not known without waiting for it, so what it has is sent once more in
     * any case.
     *
     * @return the credentials
     */
    public HeaderCredentials blocking() {
        return new HeaderCredentials(header, prefix, value, origin, true);
    }

    /**
     * Returns the same credentials with another name for where their values come from.
     *
     * @param newOrigin how messages begin; by default {@code The supplier of the header <name>}
     * @return the credentials
     */
    public HeaderCredentials from(String newOrigin) {
        return new HeaderCredentials(header, prefix, value, newOrigin, blocking);
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        if (blocking) {
            return context.callBlocking(() -> request.withHeader(header, current()));
        }
        try {
            return CompletableFuture.completedFuture(request.withHeader(header, current()));
        } catch (RuntimeException | IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public boolean rejected(HttpRequest request) {
        String sent = request.headers().firstOrNull(header);
        if (blocking || sent == null) {
            return sent != null;
        }
        try {
            return !current().equals(sent);
        } catch (RuntimeException | IOException e) {
            return false; // there is nothing else to send, and the rejection says more to the caller than this
        }
    }

    private String current() throws IOException {
        @Nullable String current;
        try {
            current = value.get();
        } catch (AuthFailedException e) {
            throw e;
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            throw new IOException(origin + " failed: " + cause.getClass().getName(), cause);
        } catch (RuntimeException e) {
            throw new AuthFailedException(origin + " failed: " + e.getClass().getName(), e);
        }
        if (current == null || current.isBlank()) {
            throw new AuthFailedException(origin + " has no key or token", null);
        }
        return prefix + current;
    }

    @Override
    public String toString() {
        return "Credentials[" + (prefix.isEmpty() ? header : "bearer").toLowerCase(Locale.ROOT) + "]";
    }
}
