package io.openaisdk.auth;

import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Scripts;

/** What an issuer sends. */
final class Issued {

    private Issued() {}

    /** Responds with a bearer token. */
    static Script token(String token, int seconds) {
        return Scripts.json(
                "{\"access_token\":\"" + token + "\",\"expires_in\":" + seconds + ",\"token_type\":\"Bearer\"}");
    }
}
