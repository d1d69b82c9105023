package io.openaisdk.azure;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Leaves a request alone that brings an {@code api-key} of its own. */
final class UnlessKeyIsGiven implements Credentials {

    /** The header of a key. */
    static final String HEADER = "api-key";

    private final Credentials credentials;

    /** Requests with a key of their own, as long as they last: once sent, they look like those whose key came from here. */
    private final Set<HttpRequest> leftAlone =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    UnlessKeyIsGiven(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        if (request.headers().firstOrNull(HEADER) == null) {
            return credentials.authenticate(request, context);
        }
        leftAlone.add(request);
        return CompletableFuture.completedFuture(request);
    }

    @Override
    public boolean rejected(HttpRequest request) {
        return !leftAlone.contains(request) && credentials.rejected(request);
    }

    @Override
    public String toString() {
        return credentials.toString();
    }
}
