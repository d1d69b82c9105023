package io.openaisdk.core.internal.observe;

import io.openaisdk.core.internal.model.SecretProperties;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.tools.SensitiveNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps what a request was authenticated with out of what is shown. */
public final class Secrets {

    static final String REDACTED = SecretProperties.REDACTED;

    private static final int SHORTEST = 8;

    private Secrets() {}

    /**
     * Takes the secrets of a request out of a text.
     *
     * @param text the text, for example the body of its response
     * @param sent the headers of the request
     * @return the text without them
     */
    public static String mask(String text, HttpHeaders sent) {
        String masked = text;
        for (String secret : secrets(sent)) {
            masked = inAnyForm(secret).matcher(masked).replaceAll(REDACTED);
        }
        return masked;
    }

    /** Finds a secret as it is, and as a JSON text may have it (RFC 8259, 7). */
    private static Pattern inAnyForm(String secret) {
        StringBuilder pattern = new StringBuilder();
        secret.chars().forEach(c -> {
            String literal = Pattern.quote(String.valueOf((char) c));
            pattern.append("(?:").append(literal);
            if (c == '"' || c == '\\' || c == '/') {
                pattern.append("|\\\\").append(literal);
            }
            pattern.append(String.format("|\\\\u(?i:%04x))", c));
        });
        return Pattern.compile(pattern.toString());
    }

    /** Gives the secrets without the scheme of the authentication; a short word may be part of any text, and is none. */
    private static List<String> secrets(HttpHeaders headers) {
        List<String> found = new ArrayList<>();
        headers.forEach((name, value) -> {
            String secret = value.substring(value.indexOf(' ') + 1);
            if (SensitiveNames.isSensitive(name) && secret.length() >= SHORTEST) {
                found.add(secret);
            }
        });
        return found;
    }
}
