package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.http.HttpRequest;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates a workload without a key: what proves who it is, such as the token of its Kubernetes service account, is
 * exchanged for a token that the API takes (RFC 8693); safe for use by many threads.
 *
 * <p>Tokens are kept and refreshed as {@link CachedCredentials} does it. The exchange has 10 s and follows no redirect. Where
 * it is refused, the calls that wait for it fail with a {@code CredentialsException} that has the status and the OAuth error
 * code; where the connection fails, they are tried again as by their own retries.
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
        identityProviderId = Required.given(builder.identityProviderId, "identityProviderId");
        serviceAccountId = Required.given(builder.serviceAccountId, "serviceAccountId");
        clientId = builder.clientId;
        subjectTokens = Required.given(builder.subjectTokens, "subjectToken");
        exchange = new TokenExchange(builder.exchangeUrl);
        cached = CachedCredentials.builder(this::exchange)
                .name("workload identity " + serviceAccountId)
                .refreshBuffer(builder.refreshBuffer)
                .nanoTime(builder.nanoTime)
                .build();
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
        return subjectTokens
                .token(context)
                .thenCompose(subject -> exchange.token(context, parameters(subject), manners(subject)));
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

    /** Shows what the endpoint explains, unless it repeats the token there; a status that is none of OAuth's is final, too. */
    private static TokenExchange.Manners manners(SubjectToken subject) {
        Predicate<String> isFree = said -> !said.contains(subject.value());
        return new TokenExchange.Manners(status -> false, isFree, isFree);
    }

    @Override
    public String toString() {
        return cached.toString();
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable String identityProviderId;
        private @Nullable String serviceAccountId;
        private @Nullable String clientId;
        private @Nullable SubjectTokenSource subjectTokens;
        private URI exchangeUrl = EXCHANGE_URL;
        private Duration refreshBuffer = CachedCredentials.DEFAULT_REFRESH_BUFFER;
        private LongSupplier nanoTime = System::nanoTime;

        private Builder() {}

        /**
         * Says who vouches for the workload.
         *
         * @param id the identity provider as it is registered with OpenAI; required
         * @return this builder
         */
        public Builder identityProviderId(String id) {
            identityProviderId = id;
            return this;
        }

        /**
         * Says in whose name the workload calls.
         *
         * @param id the service account at OpenAI; required
         * @return this builder
         */
        public Builder serviceAccountId(String id) {
            serviceAccountId = id;
            return this;
        }

        /**
         * Says by which OAuth client the exchange is made.
         *
         * @param id the client; none unless it is set
         * @return this builder
         */
        public Builder clientId(String id) {
            clientId = Required.given(id, "clientId");
            return this;
        }

        /**
         * Says where the token comes from that proves who the workload is.
         *
         * @param source one of {@link SubjectTokens}, or a source of the application's own; required
         * @return this builder
         */
        public Builder subjectToken(SubjectTokenSource source) {
            subjectTokens = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Sets how long before its end a token is refreshed, as {@link CachedCredentials.Builder#refreshBuffer} does.
         *
         * @param buffer zero or more; the default is 1,200 s
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder refreshBuffer(Duration buffer) {
            refreshBuffer = Required.notNegative(buffer, "refreshBuffer");
            return this;
        }

        /**
         * Sets where tokens are exchanged.
         *
         * @param url an https address, or an http address of this machine; the default is {@link #EXCHANGE_URL}
         * @return this builder
         * @throws IllegalArgumentException if it is no such address
         */
        public Builder exchangeUrl(URI url) {
            exchangeUrl = Addresses.requireSafe(url, "exchangeUrl");
            return this;
        }

        /**
         * Sets the clock, for tests, as {@link CachedCredentials.Builder#nanoTime} does.
         *
         * @param clock gives nanoseconds from any start, and never goes back
         * @return this builder
         */
        public Builder nanoTime(LongSupplier clock) {
            nanoTime = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes the credentials.
         *
         * @return credentials that have no token yet
         * @throws IllegalArgumentException if what is required is missing or empty; the message names it
         */
        public WorkloadIdentity build() {
            return new WorkloadIdentity(this);
        }
    }
}
