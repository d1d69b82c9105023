package io.openaisdk.spi.tools;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * Sends the tokens of a {@link TokenCache} as bearer tokens (RFC 6750); safe for use by many threads.
 *
 * <p>A token that the service rejects is dropped, and the request sent once more with the next one.
 */
public final class CachedCredentials implements Credentials {

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    private final TokenCache cache;
    private final String name;

    private CachedCredentials(TokenCache cache, String name) {
        this.cache = Objects.requireNonNull(cache, "cache");
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Creates credentials that keep the tokens of a source, with the defaults of {@link TokenCache}.
     *
     * @param source supplies tokens
     * @return credentials that have no token yet
     */
    public static CachedCredentials of(TokenSource source) {
        return of(TokenCache.of(source));
    }

    /**
     * Creates credentials that send the tokens of a cache.
     *
     * @param cache keeps the tokens
     * @return the credentials
     */
    public static CachedCredentials of(TokenCache cache) {
        return new CachedCredentials(cache, "cached tokens");
    }

    /**
     * Returns the same credentials with another name in their text form.
     *
     * @param newName without any secret; the default is {@code cached tokens}
     * @return credentials that share the cache with these
     */
    public CachedCredentials named(String newName) {
        return new CachedCredentials(cache, newName);
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        return cache.token(context).thenApply(token -> request.withHeader(HEADER, SCHEME + token.value()));
    }

    @Override
    public boolean rejected(HttpRequest request) {
        String sent = request.headers().firstOrNull(HEADER);
        if (sent == null || !sent.startsWith(SCHEME)) {
            return false;
        }
        cache.drop(sent.substring(SCHEME.length()));
        return true;
    }

    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }
}
