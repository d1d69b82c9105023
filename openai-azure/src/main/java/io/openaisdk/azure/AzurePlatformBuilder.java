package io.openaisdk.azure;

import com.azure.core.credential.TokenCredential;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.auth.HeaderCredentials;
import io.openaisdk.spi.platform.PlatformEnvironment;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is to be known of a resource of Azure; not safe for use by several threads at once. */
public final class AzurePlatformBuilder {

    private static final String DEFAULT_SCOPE = "https://cognitiveservices.azure.com/.default";

    private final Map<String, Supplier<Credentials>> credentials = new TreeMap<>();
    private AzureMode mode = AzureMode.DEPLOYMENTS;
    private String scope = DEFAULT_SCOPE;
    private @Nullable String endpoint;
    private @Nullable String baseUrl;
    private @Nullable String deployment;
    private @Nullable String apiVersion;

    AzurePlatformBuilder() {}

    /**
     * Takes what environment variables say, for all that has not been set before.
     *
     * <p>{@code AZURE_OPENAI_ENDPOINT}, {@code OPENAI_API_VERSION}, and {@code AZURE_OPENAI_AD_TOKEN} before {@code
     * AZURE_OPENAI_API_KEY}.
     *
     * @return this builder
     */
    public AzurePlatformBuilder fromEnv() {
        return fromEnv(PlatformEnvironment.system());
    }

    AzurePlatformBuilder fromEnv(PlatformEnvironment environment) {
        if (endpoint == null && baseUrl == null) {
            take(environment, "AZURE_OPENAI_ENDPOINT", this::endpoint);
        }
        if (apiVersion == null) {
            take(environment, "OPENAI_API_VERSION", this::apiVersion);
        }
        if (credentials.isEmpty()) {
            environment
                    .get("AZURE_OPENAI_AD_TOKEN")
                    .ifPresent(token -> authenticate("token", () -> HeaderCredentials.bearer(() -> token)));
        }
        if (credentials.isEmpty()) {
            take(environment, "AZURE_OPENAI_API_KEY", this::apiKey);
        }
        return this;
    }

    private static void take(PlatformEnvironment environment, String variable, Consumer<String> setter) {
        try {
            environment.get(variable).ifPresent(setter);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(variable + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Sets the address of the resource.
     *
     * @param url for example {@code https://name.openai.azure.com}
     * @return this builder
     * @throws IllegalArgumentException if it is empty, or no such address
     */
    public AzurePlatformBuilder endpoint(String url) {
        endpoint = requireAddress(requireText(url, "endpoint"), "endpoint");
        return this;
    }

    /**
     * Sets the address that the paths of operations are appended to, for example that of a gateway, instead of an endpoint.
     *
     * @param url for example {@code https://gateway.example/openai}
     * @return this builder
     * @throws IllegalArgumentException if it is empty, or no such address
     */
    public AzurePlatformBuilder baseUrl(String url) {
        baseUrl = requireAddress(requireText(url, "baseUrl"), "baseUrl");
        return this;
    }

    /**
     * Sets the form in which the API is served; nothing is guessed from addresses.
     *
     * @param newMode by default {@link AzureMode#DEPLOYMENTS}
     * @return this builder
     */
    public AzurePlatformBuilder mode(AzureMode newMode) {
        mode = Objects.requireNonNull(newMode, "mode");
        return this;
    }

    /**
     * Sends calls to one deployment, whatever model they name; without it the model of a call names the deployment.
     *
     * @param name the name of the deployment
     * @return this builder
     * @throws IllegalArgumentException if it is empty, or cannot be part of a path
     */
    public AzurePlatformBuilder deployment(String name) {
        deployment = requireText(name, "deployment");
        var unused = DeploymentPaths.segment(deployment);
        return this;
    }

    /**
     * Sets the version of the API, which {@link AzureMode#DEPLOYMENTS} needs; a query parameter of a client or call wins over it.
     *
     * @param version for example {@code 2024-10-21}
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public AzurePlatformBuilder apiVersion(String version) {
        apiVersion = requireText(version, "apiVersion");
        return this;
    }

    /**
     * Authenticates with a key of the resource.
     *
     * @param key the key, not empty
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public AzurePlatformBuilder apiKey(String key) {
        String given = requireText(key, "apiKey");
        return apiKey(() -> given);
    }

    /**
     * Authenticates with a key of the resource that may change.
     *
     * @param key supplies the key of the moment; it is called for every attempt and must not block for long. A key that is rejected
     *     is asked for again, and sent once more where it has changed
     * @return this builder
     */
    public AzurePlatformBuilder apiKey(Supplier<String> key) {
        Objects.requireNonNull(key, "key");
        return authenticate("apiKey", () -> HeaderCredentials.of(UnlessKeyIsGiven.HEADER, key)
                .from("What was given to apiKey(...)"));
    }

    /**
     * Authenticates with a token of Microsoft Entra ID.
     *
     * @param token supplies the token of the moment; it is called for every attempt on a thread of the client, and may block. After
     *     a token is rejected, what it supplies next is sent once more
     * @return this builder
     */
    public AzurePlatformBuilder token(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return authenticate("token", () -> HeaderCredentials.bearer(token)
                .from("What was given to token(...)")
                .blocking());
    }

    /**
     * Authenticates with tokens of a credential, for example one of azure-identity.
     *
     * <p>A token is kept until two minutes before it expires, and another asked for three minutes earlier, while calls go on with
     * the first. A credential has 30 s for a token.
     *
     * @param credential is asked on a thread of the client, and may block; it is interrupted when it takes longer
     * @return this builder
     */
    @SuppressWarnings("exports") // who has such a credential has its module
    public AzurePlatformBuilder tokenCredential(TokenCredential credential) {
        Objects.requireNonNull(credential, "credential");
        return authenticate("tokenCredential", () -> EntraTokens.credentials(credential, scope));
    }

    /**
     * Sets what tokens of a credential are asked for.
     *
     * @param newScope by default {@code https://cognitiveservices.azure.com/.default}
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public AzurePlatformBuilder tokenScope(String newScope) {
        scope = requireText(newScope, "tokenScope");
        return this;
    }

    /**
     * Authenticates in a way of the application's own.
     *
     * @param own authenticates every attempt
     * @return this builder
     */
    public AzurePlatformBuilder credentials(Credentials own) {
        Objects.requireNonNull(own, "credentials");
        return authenticate("credentials", () -> own);
    }

    private AzurePlatformBuilder authenticate(String method, Supplier<Credentials> how) {
        credentials.put(method, how);
        return this;
    }

    /**
     * Makes the platform.
     *
     * @return the platform
     * @throws ConfigurationException if a setting is missing, or contradicts another
     */
    public AzurePlatform build() {
        if (endpoint != null && baseUrl != null) {
            throw new ConfigurationException("Set either endpoint(...) or baseUrl(...), not both.");
        }
        if (endpoint == null && baseUrl == null) {
            throw new ConfigurationException(
                    "No Azure endpoint. Set endpoint(\"https://<resource>.openai.azure.com\") or "
                            + "AZURE_OPENAI_ENDPOINT, or baseUrl(...) for a gateway.");
        }
        if (credentials.size() > 1) {
            throw new ConfigurationException(
                    "Set one of " + String.join(", ", credentials.keySet()) + "; each authenticates by itself.");
        }
        if (credentials.isEmpty()) {
            throw new ConfigurationException(
                    "No Azure credentials. Set apiKey(...), token(...) or tokenCredential(...), or "
                            + "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN.");
        }
        Credentials chosen = credentials.values().iterator().next().get();
        return mode == AzureMode.V1 ? v1(chosen) : deployments(chosen);
    }

    private AzurePlatform v1(Credentials chosen) {
        if (deployment != null) {
            throw new ConfigurationException(
                    "With AzureMode.V1 the model of each call names the deployment; leave deployment(...) out.");
        }
        AzurePlatform.Paths asTheyAre = (call, request) -> request;
        return baseUrl == null
                ? new AzurePlatform(address(endpoint, "/openai/v1"), chosen, new ServedByAzure(asTheyAre))
                : new AzurePlatform(address(baseUrl, ""), chosen, asTheyAre);
    }

    private AzurePlatform deployments(Credentials chosen) {
        if (apiVersion == null) {
            throw new ConfigurationException("No API version. Set apiVersion(...) or OPENAI_API_VERSION, for example "
                    + "2024-10-21; or mode(AzureMode.V1), which needs none.");
        }
        if (baseUrl != null) {
            if (deployment != null) {
                throw new ConfigurationException(
                        "deployment(...) goes with endpoint(...); put /deployments/<name> at the end of "
                                + "the base URL instead.");
            }
            URI base = address(baseUrl, "");
            return new AzurePlatform(base, chosen, new DeploymentPaths(base, null, false));
        }
        URI root = address(endpoint, "/openai");
        URI base = deployment == null ? root : address(endpoint, "/openai" + DeploymentPaths.segment(deployment));
        return new AzurePlatform(
                base, chosen, new ServedByAzure(new DeploymentPaths(base, root.getRawPath(), deployment != null)));
    }

    private URI address(@Nullable String url, String path) {
        String text = DeploymentPaths.withoutSlash(Objects.requireNonNull(url)) + path;
        if (mode == AzureMode.DEPLOYMENTS && text.contains("/openai/v1")) {
            throw new ConfigurationException("The address ends in /openai/v1, which is of the v1 API; set "
                    + "mode(AzureMode.V1)" + (baseUrl == null ? ", and the endpoint without that path." : "."));
        }
        if (text.endsWith("/openai/v1/openai/v1")) {
            throw new ConfigurationException(
                    "Set the endpoint without /openai/v1, which is added, or use baseUrl(...).");
        }
        String query =
                apiVersion == null ? "" : "?api-version=" + URLEncoder.encode(apiVersion, StandardCharsets.UTF_8);
        return URI.create(text + query);
    }

    private static String requireAddress(String url, String name) {
        try {
            URI uri = new URI(url);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null && uri.getRawQuery() == null;
            if (!http || uri.getRawAuthority() == null || !plain) {
                throw new IllegalArgumentException(name + " must be an absolute http or https address without user, "
                        + "query or fragment, such as https://name.openai.azure.com");
            }
            return url;
        } catch (URISyntaxException e) {
            // The exception itself quotes all of it.
            throw new IllegalArgumentException(name + " is no address: " + e.getReason());
        }
    }

    private static String requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return value.trim();
    }
}
