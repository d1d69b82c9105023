package io.openaisdk.azure;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Leaves a request alone that brings an {@code api-key} of its own. */
record UnlessKeyIsGiven(Credentials credentials) implements Credentials {

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        return request.headers().firstOrNull(ApiKeyCredentials.HEADER) == null
                ? credentials.authenticate(request, context)
                : CompletableFuture.completedFuture(request);
    }

    @Override
    public boolean rejected(HttpRequest request) {
        return credentials.rejected(request);
    }
}
