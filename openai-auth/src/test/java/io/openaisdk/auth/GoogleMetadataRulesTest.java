package io.openaisdk.auth;

import io.openaisdk.auth.StandIn.Reply;
import io.openaisdk.spi.auth.SubjectTokenSource;

class GoogleMetadataRulesTest extends AzureManagedIdentityRulesTest {

    @Override
    Reply reply(String token) {
        return Reply.text(200, token);
    }

    @Override
    protected SubjectTokenSource source() {
        return SubjectTokens.googleMetadata().withEndpoint(service.at("/identity"));
    }
}
