package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.tck.auth.CredentialsCapability;
import io.openaisdk.spi.tck.auth.CredentialsSuite;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/** The credentials of {@code openai-spi} itself: a key that stays. */
class BearerRulesTest extends CredentialsSuite {

    final Lent lent = new Lent();

    @AfterEach
    void close() {
        lent.close();
    }

    @Override
    protected Credentials credentials() {
        return Credentials.bearer("sk-secret");
    }

    @Override
    protected Set<CredentialsCapability> capabilities() {
        return EnumSet.noneOf(CredentialsCapability.class);
    }

    @Override
    protected AuthContext context() {
        return lent;
    }
}
