package io.openaisdk.core.internal.observe;

import io.openaisdk.core.internal.model.SecretProperties;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.tools.SensitiveNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes out of a log what nobody is to read there: all that is a key, and what the application has named.
 *
 * @param headers names of headers whose values are not shown, in lower case; those that {@link SensitiveNames} knows come on top
 * @param properties names of JSON properties whose values are not shown; those that are keys come on top
 * @param texts what the application makes of a body before it is shown, in this order
 */
public record Redaction(Set<String> headers, Set<String> properties, List<UnaryOperator<String>> texts) {

    /** Takes out what is a key. */
    public static final Redaction KEYS = new Redaction(Set.of(), Set.of(), List.of());

    /** Keys of the service and of those who borrow its form, wherever in a text they are. */
    private static final Pattern KEY = Pattern.compile("\\b(?:sk|ek|sess)[-_][\\w-]{6,}");

    /** Bytes that would begin a new line, or do worse to a terminal. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /**
     * Copies the sets.
     *
     * @param headers names of headers, in lower case
     * @param properties names of JSON properties
     * @param texts what the application makes of a body
     */
    public Redaction {
        headers = Set.copyOf(headers);
        properties = Set.copyOf(properties);
        texts = List.copyOf(texts);
    }

    /** Gives headers as text. */
    String show(HttpHeaders shown) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        shown.forEach((name, value) -> text.add(name + "=" + (isSecret(name) ? Secrets.REDACTED : value)));
        return text.toString();
    }

    private boolean isSecret(String header) {
        return SensitiveNames.isSensitive(header) || headers.contains(header.toLowerCase(Locale.ROOT));
    }

    /**
     * Gives a body as text, on one line.
     *
     * @param body the body, or its beginning
     * @param masking takes out what the request was authenticated with: a server may repeat it
     * @param issuesKeys whether the call is one whose answer is a key
     */
    String show(byte[] body, UnaryOperator<String> masking, boolean issuesKeys) {
        String text = masking.apply(new String(body, StandardCharsets.UTF_8));
        text = JsonMask.mask(
                text,
                name -> SecretProperties.isSecret(name, issuesKeys) || properties.contains(name),
                Secrets.REDACTED);
        text = KEY.matcher(text).replaceAll(Secrets.REDACTED);
        for (UnaryOperator<String> function : texts) {
            text = function.apply(text);
        }
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
