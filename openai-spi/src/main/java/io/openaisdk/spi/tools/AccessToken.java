package io.openaisdk.spi.tools;

import java.time.Duration;
import java.util.Optional;

/**
 * A key or token for the API; {@link #toString()} does not show it.
 *
 * @param value the token, not empty
 * @param lifetime how long it is valid from now; empty where that is not known: the token is then used until it is rejected
 */
public record AccessToken(String value, Optional<Duration> lifetime) {

    /**
     * Creates a token.
     *
     * @param value the token, not empty
     * @param lifetime how long it is valid from now; empty where that is not known
     * @throws IllegalArgumentException if the token is empty, or has expired already
     */
    public AccessToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The token is empty");
        }
        if (lifetime.isPresent()
                && (lifetime.get().isNegative() || lifetime.get().isZero())) {
            throw new IllegalArgumentException("The token has expired: its lifetime is " + lifetime.get());
        }
    }

    /**
     * Creates a token that expires.
     *
     * @param value the token, not empty
     * @param lifetime how long it is valid from now, more than zero
     * @return the token
     * @throws IllegalArgumentException if the token is empty, or has expired already
     */
    public static AccessToken of(String value, Duration lifetime) {
        return new AccessToken(value, Optional.of(lifetime));
    }

    /**
     * Creates a token whose lifetime is not known.
     *
     * @param value the token, not empty
     * @return the token, to be used until it is rejected
     * @throws IllegalArgumentException if the token is empty
     */
    public static AccessToken of(String value) {
        return new AccessToken(value, Optional.empty());
    }

    @Override
    public String toString() {
        return "AccessToken[" + lifetime.map(Duration::toString).orElse("until it is rejected") + "]";
    }
}
