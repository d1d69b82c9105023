package io.openaisdk.spi.auth;

import java.util.Objects;

/**
 * What a workload shows to prove who it is; its text form does not hold the token.
 *
 * @param value the token, not empty
 * @param type what kind of token it is
 */
public record SubjectToken(String value, Type type) {

    /** The kinds of tokens that can be exchanged (RFC 8693, 3). */
    public enum Type {
        /** A JSON Web Token. */
        JWT("urn:ietf:params:oauth:token-type:jwt"),
        /** An OpenID Connect ID token. */
        ID_TOKEN("urn:ietf:params:oauth:token-type:id_token");

        private final String urn;

        Type(String urn) {
            this.urn = urn;
        }

        /**
         * Gives the name that the kind has in an exchange.
         *
         * @return a URN
         */
        public String urn() {
            return urn;
        }
    }

    /**
     * Keeps a token.
     *
     * @param value the token, not empty
     * @param type what kind of token it is
     * @throws IllegalArgumentException if the token is empty
     */
    public SubjectToken {
        Objects.requireNonNull(type, "type");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The subject token is empty");
        }
    }

    @Override
    public String toString() {
        return "SubjectToken[" + type + "]";
    }
}
