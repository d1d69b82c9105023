package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.tck.auth.CredentialsSuite;
import io.openaisdk.spi.tools.AccessToken;
import io.openaisdk.spi.tools.CachedCredentials;
import io.openaisdk.spi.tools.TokenSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

class CachedCredentialsRulesTest extends CredentialsSuite {

    private final Lent lent = new Lent();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile boolean refuses;

    @AfterEach
    void close() {
        lent.close();
    }

    @Override
    protected Credentials credentials() {
        return CachedCredentials.of(TokenSource.blocking(() -> {
            if (refuses) {
                throw new AuthFailedException("The store is locked", null);
            }
            return AccessToken.of("stored-secret-" + fetches.incrementAndGet(), Duration.ofHours(1));
        }));
    }

    @Override
    protected void refuse() {
        refuses = true;
    }

    @Override
    protected void recover() {
        refuses = false;
    }

    @Override
    protected AuthContext context() {
        return lent;
    }
}
