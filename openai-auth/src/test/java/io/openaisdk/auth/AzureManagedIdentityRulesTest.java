package io.openaisdk.auth;

import io.openaisdk.auth.StandIn.Reply;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.tck.auth.SubjectTokenSourceSuite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class AzureManagedIdentityRulesTest extends SubjectTokenSourceSuite {

    final StandIn service = new StandIn();
    private final Lent lent = new Lent();

    Reply reply(String token) {
        return Reply.json(200, "{\"access_token\":\"" + token + "\"}");
    }

    @BeforeEach
    @Override
    protected void recover() {
        service.always(it -> reply("token-secret-1"));
    }

    @Override
    protected String rotate() {
        service.always(it -> reply("token-secret-2"));
        return "token-secret-2";
    }

    @Override
    protected void refuse() {
        service.always(it -> Reply.text(403, "token-secret-1"));
    }

    @AfterEach
    void close() {
        lent.close();
        service.close();
    }

    @Override
    protected SubjectTokenSource source() {
        return SubjectTokens.azureManagedIdentity().withEndpoint(service.at("/metadata"));
    }

    @Override
    protected AuthContext context() {
        return lent;
    }
}
