package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.tools.AccessToken;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gets a token that the API takes for something else (RFC 8693), and says what is wrong with the response where there is none. */
final class TokenExchange {

    /** The value of {@code grant_type}. */
    static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";

    /** What may stand after {@code Bearer} (RFC 6750, 2.1). */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    /** What an error code is made of (RFC 6749, 5.2), at a length that no token has. */
    private static final Pattern CODE = Pattern.compile("[ !#-\\[\\]-~]{1,64}");

    private static final int LONGEST_DESCRIPTION = 300;

    private final Issuer issuer;

    TokenExchange(URI address) {
        this.issuer = new Issuer(address);
    }

    /**
     * How an endpoint is to be understood that refuses.
     *
     * @param code says which error codes may be shown
     * @param description says which explanations may be shown
     */
    record Manners(Predicate<String> code, Predicate<String> description) {}

    CompletionStage<AccessToken> token(AuthContext context, Map<String, String> parameters, Manners manners) {
        return issuer.post(context, JsonMembers.write(context.json(), parameters))
                .thenApply(response -> {
                    Optional<JsonMembers> members = JsonMembers.read(context.json(), response.text());
                    return response.isSuccess() ? token(response, members) : refused(response, members, manners);
                });
    }

    private AccessToken token(Issuer.Response response, Optional<JsonMembers> members) {
        JsonMembers found = members.orElseThrow(() -> useless(response, "is no JSON object"));
        String token = found.text("access_token").orElseThrow(() -> useless(response, "has no access_token"));
        if (!TOKEN.matcher(token).matches()) {
            throw useless(response, "has an access_token with characters that no token has");
        }
        if (!found.text("token_type").orElse("Bearer").equalsIgnoreCase("Bearer")) {
            throw useless(response, "has another token_type than Bearer");
        }
        double seconds = found.number("expires_in").orElseThrow(() -> useless(response, "has no number as expires_in"));
        if (!(seconds > 0) || Double.isInfinite(seconds)) {
            throw useless(response, "has an expires_in that is not above zero");
        }
        return AccessToken.of(token, lifetime(seconds));
    }

    private static Duration lifetime(double seconds) {
        // Milliseconds, for it need not be a whole number; at least one, and a cast keeps to what a long can be.
        return Duration.ofMillis(Math.max(1, (long) (seconds * 1_000)));
    }

    private AccessToken refused(Issuer.Response response, Optional<JsonMembers> members, Manners manners) {
        int status = response.status();
        if (response.mayPass()) {
            throw new CompletionException(new AuthUnavailableException(
                    issuer.host() + " did not exchange the token: it responded with " + status, status, null));
        }
        Optional<String> code = members.flatMap(found -> found.text("error"))
                .filter(text -> CODE.matcher(text).matches())
                .filter(manners.code());
        Optional<String> description = members.flatMap(found -> found.text("error_description"))
                .filter(manners.description())
                .map(TokenExchange::abbreviated);
        throw new AuthFailedException(
                issuer.host() + " did not exchange the token: "
                        + description.orElse("it gave no explanation that can be shown")
                        + " (status " + status
                        + code.map(text -> ", code " + text).orElse("") + ")",
                status,
                code.orElse(null),
                null);
    }

    private AuthFailedException useless(Issuer.Response response, String what) {
        return new AuthFailedException("The response of " + issuer.host() + " " + what, response.status(), null, null);
    }

    private static String abbreviated(String text) {
        String flat = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return flat.length() <= LONGEST_DESCRIPTION ? flat : flat.substring(0, LONGEST_DESCRIPTION) + "...";
    }
}
