package io.openaisdk.auth;

import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.tck.auth.CredentialsCapability;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A key that changes: another one at each request. */
class BearerSupplierRulesTest extends BearerRulesTest {

    private final AtomicInteger keys = new AtomicInteger();
    private volatile boolean refuses;

    @Override
    protected Credentials credentials() {
        return Credentials.bearer(this::next);
    }

    String next() {
        return refuses ? "" : "sk-secret-" + keys.incrementAndGet();
    }

    @Override
    protected Set<CredentialsCapability> capabilities() {
        return EnumSet.allOf(CredentialsCapability.class);
    }

    @Override
    protected void refuse() {
        refuses = true;
    }

    @Override
    protected void recover() {
        refuses = false;
    }
}
