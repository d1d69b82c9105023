package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Gets the token of an Azure managed identity from the instance metadata service; immutable.
 *
 * <p>It asks through the transport of the client; an attempt has 10 s, and a refusal that may pass (408, 409, 429, 5xx) is retried
 * twice within 10 s. Where the application uses a proxy, the address must be one
 * that goes past it, for example by {@code http.nonProxyHosts}: the service responds to the machine itself only.
 */
public final class AzureManagedIdentity implements SubjectTokenSource {

    private static final URI ADDRESS = URI.create("http://169.254.169.254/metadata/identity/oauth2/token");

    private final URI endpoint;
    private final Map<String, String> query;

    AzureManagedIdentity() {
        this(ADDRESS, Map.of("api-version", "2018-02-01", "resource", "https://management.azure.com/"));
    }

    private AzureManagedIdentity(URI endpoint, Map<String, String> query) {
        this.endpoint = endpoint;
        this.query = query;
    }

    /**
     * Asks for a token for another resource.
     *
     * @param resource the audience; the default is {@code https://management.azure.com/}
     * @return a source
     */
    public AzureManagedIdentity withResource(String resource) {
        return with("resource", resource);
    }

    /**
     * Asks for the token of one of several identities, by its object id.
     *
     * @param objectId the id of the service principal
     * @return a source
     */
    public AzureManagedIdentity withObjectId(String objectId) {
        return with("object_id", objectId);
    }

    /**
     * Asks for the token of one of several identities, by its client id.
     *
     * @param clientId the id of the application
     * @return a source
     */
    public AzureManagedIdentity withClientId(String clientId) {
        return with("client_id", clientId);
    }

    /**
     * Asks for the token of one of several identities, by its resource id.
     *
     * @param resourceId the full id of the user-assigned identity ({@code msi_res_id})
     * @return a source
     */
    public AzureManagedIdentity withResourceId(String resourceId) {
        return with("msi_res_id", resourceId);
    }

    /**
     * Asks somewhere else.
     *
     * @param address an absolute http or https address without a query string; the default is that of the instance metadata
     *     service, {@code http://169.254.169.254/metadata/identity/oauth2/token}
     * @return a source
     * @throws IllegalArgumentException if it is no such address
     */
    public AzureManagedIdentity withEndpoint(URI address) {
        return new AzureManagedIdentity(Addresses.requireHttp(address, "endpoint"), query);
    }

    private AzureManagedIdentity with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, Required.given(value, name));
        return new AzureManagedIdentity(endpoint, Collections.unmodifiableMap(changed));
    }

    @Override
    public CompletionStage<SubjectToken> token(AuthContext context) {
        MetadataService service = new MetadataService("managed identity service of Azure", endpoint);
        return service.ask(context, query, "Metadata", "true")
                .thenApply(response -> JsonMembers.read(context.json(), response.text())
                        .flatMap(members -> members.text("access_token"))
                        .map(token -> new SubjectToken(token, SubjectToken.Type.JWT))
                        .orElseThrow(() -> service.failure("sent no access_token", response)));
    }

    @Override
    public String toString() {
        return "AzureManagedIdentity[" + endpoint.getHost() + "]";
    }
}
