package io.openaisdk.spi.tools;

import io.openaisdk.spi.auth.AuthContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A source that answers when the test says so. */
final class ManualSource implements TokenSource {

    private final List<CompletableFuture<AccessToken>> fetches = new ArrayList<>();

    @Override
    public synchronized CompletionStage<AccessToken> token(AuthContext context) {
        CompletableFuture<AccessToken> fetch = new CompletableFuture<>();
        fetches.add(fetch);
        return fetch;
    }

    synchronized int count() {
        return fetches.size();
    }

    synchronized CompletableFuture<AccessToken> last() {
        return fetches.get(fetches.size() - 1);
    }
}
