package io.openaisdk.spi.tools;

import java.util.List;
import java.util.Locale;

/**
 * Decides by the name of a header whether its value may be a secret: one rule for logs, masks and error messages. In doubt a value
 * counts as a secret.
 */
public final class SensitiveNames {

    private static final List<String> WORDS = List.of(
            "authorization",
            "cookie",
            "credential",
            "jwt",
            "passphrase",
            "passwd",
            "password",
            "secret",
            "signature",
            "token");

    private SensitiveNames() {}

    /**
     * Returns whether a value may be a secret: the name has one of the words authorization, cookie, credential, JWT, password, secret,
     * signature or token in it ({@code X-Vault-Token}), ends in {@code key} ({@code api-key}, {@code x-goog-api-key}, {@code
     * Ocp-Apim-Subscription-Key}), or has {@code auth} or {@code apikey} as one of its parts ({@code Helicone-Auth}). Headers of rate
     * limits, which count tokens, and {@code Idempotency-Key} are not secret.
     *
     * @param name the name of a header, in any case
     * @return whether its value must not be shown
     */
    public static boolean isSensitive(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
        if (lower.contains("ratelimit") || lower.endsWith("idempotency-key")) {
            return false;
        }
        return lower.endsWith("key")
                || lower.contains("api-key")
                || lower.contains("apikey")
                || hasPart(lower, "auth")
                || WORDS.stream().anyMatch(lower::contains);
    }

    private static boolean hasPart(String name, String part) {
        return ("-" + name + "-").contains("-" + part + "-");
    }
}
