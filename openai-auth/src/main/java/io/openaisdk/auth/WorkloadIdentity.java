package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.tools.AccessToken;
import io.openaisdk.spi.tools.CachedCredentials;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates a workload without a key: what proves who it is, such as the token of its Kubernetes service account, is
 * exchanged for a token that the API takes (RFC 8693); safe for use by many threads.
 *
 * <p>Tokens are kept and refreshed as {@link io.openaisdk.spi.tools.TokenCache} does it. An exchange has 10 s and follows no
 * redirect. A refusal that may pass (408, 409, 429, 5xx) is retried twice, after the wait that the issuer asks for, or else 0.5 s
 * and 1 s, as long as the wait ends within 10 s of the first attempt. Where it is refused for good, the calls that wait for it fail
 * with a {@code CredentialsException} that has the status and the OAuth error code; what may pass is left to their own retries
 * then, as a connection that fails is.
 *
 * <pre>{@code
 * OpenAI client = OpenAIClient.builder()
 *         .credentials(WorkloadIdentity.builder()
 *                 .identityProviderId("idp_...")
 *                 .serviceAccountId("sa_...")
 *                 .subjectToken(SubjectTokens.kubernetes())
 *                 .build())
 *         .build();
 * }</pre>
 */
public final class WorkloadIdentity implements Credentials {

    /** Where tokens are exchanged, unless it is set. */
    public static final URI EXCHANGE_URL = URI.create("https://auth.openai.com/oauth/token");

    private final String identityProviderId;
    private final String serviceAccountId;
    private final @Nullable String clientId;
    private final SubjectTokenSource subjectTokens;
    private final TokenExchange exchange;
    private final CachedCredentials cached;

    private WorkloadIdentity(Builder builder) {
        identityProviderId = builder.identityProviderId();
        serviceAccountId = builder.serviceAccountId();
        clientId = builder.clientId;
        subjectTokens = Required.given(builder.subjectTokens, "subjectToken");
        exchange = builder.exchange();
        cached = builder.cached("workload identity", this::exchange);
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
        return cached.authenticate(request, context);
    }

    @Override
    public boolean rejected(HttpRequest request) {
        return cached.rejected(request);
    }

    private CompletionStage<AccessToken> exchange(AuthContext context) {
        CompletableFuture<SubjectToken> proof = subjectTokens.token(context).toCompletableFuture();
        CompletableFuture<AccessToken> token =
                proof.thenCompose(subject -> exchange.token(context, parameters(subject), manners(subject)));
        token.whenComplete((result, error) -> proof.cancel(true)); // has an effect where the source takes too long
        return token;
    }

    private Map<String, String> parameters(SubjectToken subject) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("grant_type", TokenExchange.GRANT_TYPE);
        parameters.put("subject_token", subject.value());
        parameters.put("subject_token_type", subject.type().urn());
        parameters.put("identity_provider_id", identityProviderId);
        parameters.put("service_account_id", serviceAccountId);
        if (clientId != null) {
            parameters.put("client_id", clientId);
        }
        return parameters;
    }

    /** Shows what the endpoint explains, unless it repeats the token there. */
    private static TokenExchange.Manners manners(SubjectToken subject) {
        Predicate<String> isFree = said -> !said.contains(subject.value());
        return new TokenExchange.Manners(isFree, isFree);
    }

    @Override
    public String toString() {
        return cached.toString();
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder extends WorkloadIdentityBuilder<Builder> {

        private @Nullable String clientId;
        private @Nullable SubjectTokenSource subjectTokens;

        private Builder() {
            super(EXCHANGE_URL);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets by which OAuth client the exchange is made.
         *
         * @param id the client; none unless it is set
         * @return this builder
         */
        public Builder clientId(String id) {
            clientId = Required.given(id, "clientId");
            return this;
        }

        /**
         * Sets where the token comes from that proves who the workload is.
         *
         * @param source one of {@link SubjectTokens}, or a source of the application's own; required
         * @return this builder
         */
        public Builder subjectToken(SubjectTokenSource source) {
            subjectTokens = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Creates the credentials.
         *
         * @return credentials that have no token yet
         * @throws IllegalArgumentException if what is required is missing or empty; the message names it
         */
        public WorkloadIdentity build() {
            return new WorkloadIdentity(this);
        }
    }
}
