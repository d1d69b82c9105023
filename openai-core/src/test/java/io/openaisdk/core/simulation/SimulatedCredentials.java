package io.openaisdk.core.simulation;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Credentials that come at once, later or never.
 *
 * @param world knows the seed
 */
record SimulatedCredentials(World world) implements Credentials {

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        Thrown.maybe(world, 60, "authenticate");
        HttpRequest signed = request.withHeader("Authorization", "Bearer key");
        // Where a thread would wait for them, the world could not know that it does.
        if (Thread.currentThread() instanceof Actor || !world.oneIn(4)) {
            return CompletableFuture.completedFuture(signed);
        }
        CompletableFuture<HttpRequest> coming = new CompletableFuture<>();
        if (world.oneIn(10)) {
            return coming;
        }
        world.after(Duration.ofMillis(world.number(30_000)), () -> {
            switch (world.number(5)) {
                case 0 -> coming.completeExceptionally(new AuthFailedException("no", null));
                case 1 -> coming.completeExceptionally(new AuthUnavailableException("not now", 503, null));
                default -> coming.complete(signed);
            }
        });
        return coming;
    }

    @Override
    public boolean rejected(HttpRequest request) {
        Thrown.maybe(world, 10, "rejected");
        return world.oneIn(2);
    }
}
