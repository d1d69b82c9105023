package io.openaisdk.auth;

import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.auth.HeaderCredentials;

/** A key in a header of another name, from a supplier that may block. */
class BlockingSupplierRulesTest extends BearerSupplierRulesTest {

    @Override
    protected Credentials credentials() {
        return HeaderCredentials.of("api-key", this::next).blocking();
    }
}
