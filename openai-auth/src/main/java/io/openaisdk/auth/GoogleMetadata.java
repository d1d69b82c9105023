package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Gets the identity token of a machine's service account from the metadata server of Google Cloud; immutable.
 *
 * <p>It asks through the transport of the client; an attempt has 10 s, and a refusal that may pass (408, 409, 429, 5xx) is retried
 * twice within 10 s. Where the application uses a proxy, the address must be one
 * that goes past it, for example by {@code http.nonProxyHosts}: the server answers the machine itself only.
 */
public final class GoogleMetadata implements SubjectTokenSource {

    private static final URI ADDRESS =
            URI.create("http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity");

    private final URI endpoint;
    private final String audience;

    GoogleMetadata() {
        this(ADDRESS, "https://api.openai.com/v1");
    }

    private GoogleMetadata(URI endpoint, String audience) {
        this.endpoint = endpoint;
        this.audience = audience;
    }

    /**
     * Asks for a token for another audience.
     *
     * @param newAudience the audience; the default is {@code https://api.openai.com/v1}
     * @return a source
     */
    public GoogleMetadata withAudience(String newAudience) {
        return new GoogleMetadata(endpoint, Required.given(newAudience, "audience"));
    }

    /**
     * Asks somewhere else, for another service account for example.
     *
     * @param address an absolute http or https address without a query string; the default is that of the default service account
     * @return a source
     * @throws IllegalArgumentException if it is no such address
     */
    public GoogleMetadata withEndpoint(URI address) {
        return new GoogleMetadata(Addresses.requireHttp(address, "endpoint"), audience);
    }

    @Override
    public CompletionStage<SubjectToken> token(AuthContext context) {
        MetadataService service = new MetadataService("metadata server of Google Cloud", endpoint);
        return service.ask(context, Map.of("audience", audience, "format", "full"), "Metadata-Flavor", "Google")
                .thenApply(answer -> {
                    String token = answer.text().strip();
                    if (token.isEmpty()) {
                        throw service.failure("sent no token", answer);
                    }
                    return new SubjectToken(token, SubjectToken.Type.ID_TOKEN);
                });
    }

    @Override
    public String toString() {
        return "GoogleMetadata[" + endpoint.getHost() + "]";
    }
}
