package io.openaisdk.auth;

import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Scripts;

class GoogleMetadataRulesTest extends AzureManagedIdentityRulesTest {

    @Override
    Script reply(String token) {
        return Scripts.text(200, "text/plain", token);
    }

    @Override
    protected SubjectTokenSource source() {
        return SubjectTokens.googleMetadata().withEndpoint(service.uri("/identity"));
    }
}
