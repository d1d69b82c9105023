package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.tck.auth.CredentialsSuite;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class WorkloadIdentityRulesTest extends CredentialsSuite {

    private static final String SUBJECT = "eyJ.subject.secret";

    final LoopbackServer issuer = new LoopbackServer();
    private final Lent lent = new Lent();
    private final AtomicInteger exchanges = new AtomicInteger();

    @BeforeEach
    @Override
    protected void recover() {
        issuer.choosing(it -> Issued.token("access-secret-" + exchanges.incrementAndGet(), 3600));
    }

    @Override
    protected void refuse() {
        issuer.always(Scripts.status(
                400, "{\"error\":\"invalid_grant\",\"error_description\":\"" + SUBJECT + "\",\"access_token\":\"t\"}"));
    }

    @AfterEach
    void close() {
        lent.close();
        issuer.close();
    }

    @Override
    protected Credentials credentials() {
        return WorkloadIdentity.builder()
                .identityProviderId("idp_1")
                .serviceAccountId("sa_1")
                .subjectToken(SubjectTokenSource.blocking(SubjectToken.Type.JWT, () -> SUBJECT))
                .exchangeUrl(issuer.uri("/oauth/token"))
                .build();
    }

    @Override
    protected List<String> secrets() {
        return List.of(SUBJECT);
    }

    @Override
    protected AuthContext context() {
        return lent;
    }
}
