package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.tools.CachedCredentials;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Authenticates a workload by its X.509 certificate: the certificate that the application's own HTTP client shows is exchanged
 * for a token that the API takes; safe for use by many threads.
 *
 * <p>The private key stays in the HTTP client of the application, which is given to the client as its transport. Both the
 * exchange and the calls go through it, so both must be addresses that ask for the certificate: the base URL is {@link
 * #BASE_URL}.
 *
 * <pre>{@code
 * OpenAI client = OpenAIClient.builder()
 *         .transport(OkHttpTransport.using(okHttpClientWithCertificate))
 *         .baseUrl(X509WorkloadIdentity.BASE_URL)
 *         .credentials(X509WorkloadIdentity.builder().identityProviderId("idp_...").serviceAccountId("sa_...").build())
 *         .build();
 * }</pre>
 *
 * <p>Tokens are kept and refreshed as {@link io.openaisdk.spi.tools.TokenCache} does it. A request is refused with a {@code CredentialsException}
 * before it is sent, and before the exchange, that does not go by https, or that has a user in its address or a {@code Host},
 * {@code Cookie}, {@code api-key}, {@code x-api-key} or {@code Proxy-Authorization} header. An exchange is retried as that of a
 * {@link WorkloadIdentity}; of a refusal only the error code is shown.
 */
public final class X509WorkloadIdentity implements Credentials {

    /** Where the API asks for the certificate. */
    public static final String BASE_URL = "https://mtls.api.openai.com/v1";

    /** Where tokens are exchanged, unless it is set. */
    public static final URI EXCHANGE_URL = URI.create("https://mtls.auth.openai.com/oauth/token");

    private static final String SUBJECT_TOKEN_TYPE = "urn:openai:params:oauth:token-type:x509";

    private static final Set<String> REFUSED_HEADERS =
            Set.of("host", "cookie", "api-key", "x-api-key", "proxy-authorization");

    private static final TokenExchange.Manners MANNERS = new TokenExchange.Manners(code -> true, description -> false);

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final CachedCredentials cached;

    private X509WorkloadIdentity(Builder builder) {
        parameters.put("grant_type", TokenExchange.GRANT_TYPE);
        parameters.put("subject_token_type", SUBJECT_TOKEN_TYPE);
        parameters.put("identity_provider_id", builder.identityProviderId());
        parameters.put("service_account_id", builder.serviceAccountId());
        TokenExchange exchange = builder.exchange();
        cached = builder.cached("X.509 workload identity", context -> exchange.token(context, parameters, MANNERS));
    }

    /**
     * Starts with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        Optional<String> objection = objection(request);
        return objection.isPresent()
                ? CompletableFuture.failedFuture(new AuthFailedException(objection.get(), null))
                : cached.authenticate(request, context);
    }

    @Override
    public boolean rejected(HttpRequest request) {
        return cached.rejected(request);
    }

    private static Optional<String> objection(HttpRequest request) {
        if (!Addresses.isSafe(request.uri())) {
            return Optional.of(
                    "An X.509 identity is for https addresses without a user only. Use the base URL " + BASE_URL);
        }
        return request.headers().asMap().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(REFUSED_HEADERS::contains)
                .findFirst()
                .map(name -> "An X.509 identity does not go with a header " + name + ". Remove it");
    }

    @Override
    public String toString() {
        return cached.toString();
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder extends WorkloadIdentityBuilder<Builder> {

        private Builder() {
            super(EXCHANGE_URL);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Creates the credentials.
         *
         * @return credentials that have no token yet
         * @throws IllegalArgumentException if what is required is missing or empty; the message names it
         */
        public X509WorkloadIdentity build() {
            return new X509WorkloadIdentity(this);
        }
    }
}
