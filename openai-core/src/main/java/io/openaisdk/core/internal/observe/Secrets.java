package io.openaisdk.core.internal.observe;

import io.openaisdk.core.internal.model.SecretProperties;
import io.openaisdk.spi.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the headers whose values may be secrets, and keeps these out of what is shown. */
public final class Secrets {

    private static final Set<String> NAMES = Set.of(
            "authorization",
            "proxy-authorization",
            "api-key",
            "x-api-key",
            "cookie",
            "set-cookie",
            "x-amz-security-token");

    static final String REDACTED = SecretProperties.REDACTED;

    private static final int SHORTEST = 8;

    private Secrets() {}

    /**
     * Takes the secrets of a request out of what its answer explains of a failure: some servers repeat a key that they refuse.
     *
     * @param explanation the body of the answer
     * @param sent the headers of the request
     * @return the body without them
     */
    public static byte[] mask(byte[] explanation, HttpHeaders sent) {
        String text = new String(explanation, StandardCharsets.UTF_8);
        String masked = text;
        for (String secret : secrets(sent)) {
            masked = masked.replace(secret, REDACTED);
        }
        return masked.equals(text) ? explanation : masked.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the secrets without the scheme of the authentication; a short word may be part of any text, and is none. */
    private static List<String> secrets(HttpHeaders headers) {
        List<String> found = new ArrayList<>();
        headers.forEach((name, value) -> {
            String secret = value.substring(value.indexOf(' ') + 1);
            if (isSecret(name) && secret.length() >= SHORTEST) {
                found.add(secret);
            }
        });
        return found;
    }

    static boolean isSecret(String headerName) {
        String name = headerName.toLowerCase(Locale.ROOT);
        return NAMES.contains(name)
                || name.contains("secret")
                || (name.contains("token") && !name.startsWith("x-ratelimit"));
    }
}
