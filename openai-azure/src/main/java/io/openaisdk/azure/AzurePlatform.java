package io.openaisdk.azure;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.Platform;
import java.net.URI;
import java.util.Optional;

/**
 * Azure OpenAI, to be given to the builder of a client; immutable and safe for use by many threads.
 *
 * <p>In the mode {@link AzureMode#DEPLOYMENTS}, calls of chat completions, completions, embeddings, audio and images go to the
 * deployment that the client names, or else to the one that has the name of the model; all other calls go to no deployment.
 *
 * <p>What Azure does not serve (the administration of organizations, moderations) is refused before anything is sent, unless a
 * base URL was set: what stands there is not ours to know.
 */
public final class AzurePlatform implements Platform {

    static final String NAME = "azure";

    private final URI baseUrl;
    private final Credentials credentials;
    private final Paths paths;

    /** Gives requests their place below the base URL. */
    interface Paths {
        HttpRequest place(CallInfo call, HttpRequest request);
    }

    AzurePlatform(URI baseUrl, Credentials credentials, Paths paths) {
        this.baseUrl = baseUrl;
        this.credentials = new UnlessKeyIsGiven(credentials);
        this.paths = paths;
    }

    /**
     * Starts to describe a resource of Azure.
     *
     * @return a builder
     */
    public static AzurePlatformBuilder builder() {
        return new AzurePlatformBuilder();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public Optional<Credentials> credentials() {
        return Optional.of(credentials);
    }

    @Override
    public HttpRequest prepare(CallInfo call, HttpRequest request) {
        return paths.place(call, request);
    }

    @Override
    public String toString() {
        return "AzurePlatform[" + baseUrl + "]";
    }
}
