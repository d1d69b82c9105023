package io.openaisdk.auth;

import io.openaisdk.spi.auth.Credentials;

class X509WorkloadIdentityRulesTest extends WorkloadIdentityRulesTest {

    @Override
    protected Credentials credentials() {
        return X509WorkloadIdentity.builder()
                .identityProviderId("idp_1")
                .serviceAccountId("sa_1")
                .exchangeUrl(issuer.uri("/oauth/token"))
                .build();
    }
}
