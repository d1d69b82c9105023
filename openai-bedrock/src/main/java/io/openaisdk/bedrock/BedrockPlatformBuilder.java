package io.openaisdk.bedrock;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.auth.HeaderCredentials;
import io.openaisdk.spi.platform.PlatformEnvironment;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;

/**
 * Collects where and as whom to call Bedrock; not safe for use by several threads at once.
 *
 * <p>What authenticates is what was set here; else the key in {@code AWS_BEARER_TOKEN_BEDROCK}; else the default chain of AWS:
 * system properties, environment, web identity, profiles, containers, instance metadata. The region is what was set here, {@code
 * AWS_REGION}, {@code AWS_DEFAULT_REGION}, or, where requests are signed, that of the profile.
 */
public final class BedrockPlatformBuilder {

    private static final String BEARER = "AWS_BEARER_TOKEN_BEDROCK";
    private static final String PATH = "/openai/v1";

    private final PlatformEnvironment environment;
    private final Map<String, Supplier<Credentials>> bearers = new TreeMap<>();
    private final Map<String, Supplier<AwsCredentialsProvider>> signers = new TreeMap<>();
    private Clock clock = Clock.systemUTC();
    private @Nullable BedrockEndpoint endpoint;
    private @Nullable String region;
    private @Nullable URI baseUrl;
    private @Nullable String profile;
    private boolean derivedBaseUrl;
    private boolean fips;
    private boolean dualStack;

    BedrockPlatformBuilder(PlatformEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Chooses a service of Bedrock.
     *
     * @param newEndpoint by default that of the base URL, or {@link BedrockEndpoint#MANTLE}
     * @return this builder
     */
    public BedrockPlatformBuilder endpoint(BedrockEndpoint newEndpoint) {
        endpoint = Objects.requireNonNull(newEndpoint, "endpoint");
        return this;
    }

    /**
     * Sets the region.
     *
     * @param name for example {@code us-west-2}
     * @return this builder
     * @throws IllegalArgumentException if it is empty, or no region
     */
    public BedrockPlatformBuilder region(String name) {
        region = requireRegion(requireText(name, "region"));
        return this;
    }

    /**
     * Sets the address, for example of a gateway, instead of what comes of endpoint and region.
     *
     * @param url an absolute address; {@code /responses} at its end is cut off
     * @return this builder
     * @throws IllegalArgumentException if it is empty, or no such address
     */
    public BedrockPlatformBuilder baseUrl(String url) {
        String given = requireText(url, "baseUrl");
        baseUrl = address(given);
        derivedBaseUrl = false;
        return this;
    }

    /**
     * Takes the address that comes of endpoint and region also where {@code AWS_BEDROCK_BASE_URL} is set.
     *
     * @return this builder
     */
    public BedrockPlatformBuilder derivedBaseUrl() {
        baseUrl = null;
        derivedBaseUrl = true;
        return this;
    }

    /**
     * Authenticates with a key of Bedrock.
     *
     * @param key the key, not empty
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public BedrockPlatformBuilder apiKey(String key) {
        String given = requireText(key, "apiKey");
        bearers.put("apiKey", () -> Credentials.bearer(given));
        return this;
    }

    /**
     * Authenticates with keys of Bedrock that change.
     *
     * @param token supplies the key of the moment; it is called for every attempt on a thread of the client, and may block. After a
     *     key is rejected, what it supplies next is sent once more
     * @return this builder
     */
    public BedrockPlatformBuilder tokenProvider(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        bearers.put("tokenProvider", () -> HeaderCredentials.bearer(token)
                .from("What was given to tokenProvider(...)")
                .blocking());
        return this;
    }

    /**
     * Signs with an access key.
     *
     * @param id the id of the key
     * @param secret its secret
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public BedrockPlatformBuilder accessKey(String id, String secret) {
        return accessKey(AwsBasicCredentials.create(requireText(id, "id"), requireText(secret, "secret")));
    }

    /**
     * Signs with an access key of a session.
     *
     * @param id the id of the key
     * @param secret its secret
     * @param sessionToken the token of the session
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public BedrockPlatformBuilder accessKey(String id, String secret, String sessionToken) {
        return accessKey(AwsSessionCredentials.create(
                requireText(id, "id"), requireText(secret, "secret"), requireText(sessionToken, "sessionToken")));
    }

    private BedrockPlatformBuilder accessKey(AwsCredentials key) {
        signers.put("accessKey", () -> StaticCredentialsProvider.create(key));
        return this;
    }

    /**
     * Signs with the credentials of a profile of AWS's configuration files.
     *
     * @param name the name of the profile
     * @return this builder
     * @throws IllegalArgumentException if it is empty
     */
    public BedrockPlatformBuilder profile(String name) {
        String given = requireText(name, "profile");
        profile = given;
        signers.put("profile", () -> ProfileCredentialsProvider.create(given));
        return this;
    }

    /**
     * Signs with credentials of the application's own.
     *
     * @param provider is asked for every attempt on a thread of the client, and may block; it stays open
     * @return this builder
     */
    public BedrockPlatformBuilder credentialsProvider(AwsCredentialsProvider provider) {
        Objects.requireNonNull(provider, "provider");
        signers.put("credentialsProvider", () -> provider);
        return this;
    }

    /**
     * Signs with AWS's default chain of credentials also where {@code AWS_BEARER_TOKEN_BEDROCK} is set.
     *
     * @return this builder
     */
    public BedrockPlatformBuilder defaultCredentials() {
        signers.put("defaultCredentials", BedrockPlatformBuilder::chain);
        return this;
    }

    /**
     * Calls the endpoint whose cryptography is validated by FIPS 140; only {@link BedrockEndpoint#RUNTIME} has one.
     *
     * @param enabled by default false
     * @return this builder
     */
    public BedrockPlatformBuilder fips(boolean enabled) {
        fips = enabled;
        return this;
    }

    /**
     * Calls the endpoint that is reached over IPv6 too; {@link BedrockEndpoint#MANTLE} always is.
     *
     * @param enabled by default false
     * @return this builder
     */
    public BedrockPlatformBuilder dualStack(boolean enabled) {
        dualStack = enabled;
        return this;
    }

    /** Signs by another clock, in tests. */
    BedrockPlatformBuilder clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    /**
     * Makes the platform.
     *
     * @return the platform
     * @throws ConfigurationException if a setting is missing, contradicts another, or is no address or region in the environment
     */
    public BedrockPlatform build() {
        Optional<Credentials> bearer = bearer();
        Optional<URI> given = configuredBaseUrl();
        Optional<BedrockHost> host = given.flatMap(url -> BedrockHost.of(url.getHost()));
        given.ifPresent(url -> checkAddress(url, host));
        BedrockEndpoint chosen =
                endpoint != null ? endpoint : host.map(BedrockHost::endpoint).orElse(BedrockEndpoint.MANTLE);
        // The region of the surroundings says nothing of an address that brings its own key.
        Optional<String> known =
                given.isPresent() && bearer.isPresent() ? Optional.ofNullable(region) : region(bearer.isEmpty());
        host.ifPresent(canonical -> checkHost(canonical, known));
        Optional<String> effective = known.or(() -> host.map(BedrockHost::region));
        if (effective.isEmpty() && (given.isEmpty() || bearer.isEmpty())) {
            throw new ConfigurationException("No AWS region. Set region(\"us-west-2\") or AWS_REGION"
                    + (bearer.isEmpty() ? ", or a region in the profile." : "."));
        }
        URI base = given.orElseGet(() -> derived(chosen, effective.orElseThrow()));
        return new BedrockPlatform(
                base,
                bearer.orElseGet(
                        () -> new SigV4Credentials(signer(), effective.orElseThrow(), chosen.signingName(), clock)));
    }

    /** Gives what sends a key; empty where requests are signed. */
    private Optional<Credentials> bearer() {
        if (bearers.size() + signers.size() > 1) {
            Map<String, Object> all = new TreeMap<>(bearers);
            all.putAll(signers);
            throw new ConfigurationException(
                    "Set one of " + String.join(", ", all.keySet()) + "; each authenticates by itself.");
        }
        if (!bearers.isEmpty()) {
            return Optional.of(bearers.values().iterator().next().get());
        }
        return signers.isEmpty() && environment.get(BEARER).isPresent()
                ? Optional.of(
                        HeaderCredentials.bearer(() -> environment.get(BEARER).orElse(""))
                                .from(BEARER))
                : Optional.empty();
    }

    private AwsCredentialsProvider signer() {
        return signers.isEmpty() ? chain() : signers.values().iterator().next().get();
    }

    private static AwsCredentialsProvider chain() {
        return DefaultCredentialsProvider.builder().build();
    }

    private Optional<String> region(boolean signed) {
        return Optional.ofNullable(region)
                .or(() -> read("AWS_REGION", BedrockPlatformBuilder::requireRegion))
                .or(() -> read("AWS_DEFAULT_REGION", BedrockPlatformBuilder::requireRegion))
                .or(() -> signed ? regionOfProfile() : Optional.empty());
    }

    private <T> Optional<T> read(String variable, Function<String, T> reading) {
        try {
            return environment.get(variable).map(reading);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(variable + " cannot be used: " + e.getMessage(), e);
        }
    }

    private Optional<String> regionOfProfile() {
        try {
            AwsProfileRegionProvider provider =
                    profile == null ? new AwsProfileRegionProvider() : new AwsProfileRegionProvider(null, profile);
            return Optional.ofNullable(provider.getRegion()).map(Region::id);
        } catch (SdkClientException e) {
            return Optional.empty(); // no such file or profile, or no region there
        }
    }

    private Optional<URI> configuredBaseUrl() {
        if (derivedBaseUrl) {
            return Optional.empty();
        }
        return Optional.ofNullable(baseUrl).or(() -> read("AWS_BEDROCK_BASE_URL", BedrockPlatformBuilder::address));
    }

    private static URI address(String url) {
        try {
            URI uri = new URI(url.replaceFirst("/+$", "").replaceFirst("/responses(/[^?#]*)?$", ""));
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!http || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException(
                        "The base URL of Bedrock must be an absolute http or https address without user "
                                + "or fragment, such as https://bedrock-mantle.us-west-2.api.aws/openai/v1");
            }
            return uri;
        } catch (URISyntaxException e) {
            // The exception itself quotes all of it.
            throw new IllegalArgumentException("The base URL of Bedrock is no address: " + e.getReason());
        }
    }

    private void checkAddress(URI url, Optional<BedrockHost> host) {
        if (fips || dualStack) {
            throw new ConfigurationException(
                    "fips(...) and dualStack(...) go with the address of a region; leave them out with a "
                            + "base URL, which says it all.");
        }
        if (host.isPresent() && !"https".equalsIgnoreCase(url.getScheme())) {
            throw new ConfigurationException("AWS serves " + url.getHost() + " by https only.");
        }
    }

    private void checkHost(BedrockHost host, Optional<String> known) {
        if (endpoint != null && endpoint != host.endpoint()) {
            throw new ConfigurationException("The base URL is of the endpoint " + host.endpoint() + ", not of "
                    + endpoint + "; leave one of them out.");
        }
        if (known.isPresent() && !known.get().equals(host.region())) {
            throw new ConfigurationException("The base URL is in the region " + host.region() + ", not in "
                    + known.get() + "; leave one of them out.");
        }
    }

    private URI derived(BedrockEndpoint chosen, String inRegion) {
        if (fips && chosen == BedrockEndpoint.MANTLE) {
            throw new ConfigurationException("Only BedrockEndpoint.RUNTIME has FIPS endpoints; set endpoint(RUNTIME).");
        }
        return URI.create("https://" + new BedrockHost(chosen, inRegion).name(fips, dualStack) + PATH);
    }

    private static String requireRegion(String name) {
        if (!BedrockHost.isRegion(name)) {
            throw new IllegalArgumentException("Not an AWS region: \"" + name + "\"; one is named like us-west-2.");
        }
        return name;
    }

    private static String requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return value.trim();
    }
}
