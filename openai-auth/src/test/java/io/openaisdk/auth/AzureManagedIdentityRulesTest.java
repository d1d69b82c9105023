package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.tck.auth.SubjectTokenSourceSuite;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class AzureManagedIdentityRulesTest extends SubjectTokenSourceSuite {

    final LoopbackServer service = new LoopbackServer();
    private final Lent lent = new Lent();

    Script reply(String token) {
        return Scripts.json("{\"access_token\":\"" + token + "\"}");
    }

    @BeforeEach
    @Override
    protected void recover() {
        service.always(reply("token-secret-1"));
    }

    @Override
    protected String rotate() {
        service.always(reply("token-secret-2"));
        return "token-secret-2";
    }

    @Override
    protected void refuse() {
        service.always(Scripts.text(403, "text/plain", "token-secret-1"));
    }

    @AfterEach
    void close() {
        lent.close();
        service.close();
    }

    @Override
    protected SubjectTokenSource source() {
        return SubjectTokens.azureManagedIdentity().withEndpoint(service.uri("/metadata"));
    }

    @Override
    protected AuthContext context() {
        return lent;
    }
}
