package io.openaisdk.consumer.identity;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.tck.auth.CredentialsCapability;
import io.openaisdk.spi.tck.auth.CredentialsSuite;
import io.openaisdk.spi.tools.AccessToken;
import io.openaisdk.spi.tools.CachedCredentials;
import io.openaisdk.spi.tools.TokenSource;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/** The key of the store as credentials, held to the rules. */
class StoredKeyTest extends CredentialsSuite {

    private final SecretStore store = new SecretStore();
    private final Threads threads = new Threads();

    static Credentials credentials(StoreClient client) {
        return CachedCredentials.of(TokenSource.blocking(() -> AccessToken.of(client.read(), Duration.ofMinutes(15))));
    }

    @Override
    protected Credentials credentials() {
        return credentials(new StoreClient(store.address()));
    }

    /** The store gives the same key until it is replaced, which a rejection does not do. */
    @Override
    protected Set<CredentialsCapability> capabilities() {
        return EnumSet.of(CredentialsCapability.FAILURE);
    }

    @Override
    protected List<String> secrets() {
        return List.of(SecretStore.PASSWORD);
    }

    @Override
    protected void refuse() {
        store.seal(true);
    }

    @Override
    protected void recover() {
        store.seal(false);
    }

    @Override
    protected AuthContext context() {
        return threads;
    }

    @AfterEach
    void close() {
        threads.close();
        store.close();
    }
}
