package io.openaisdk.core.internal.model;

import java.util.Locale;

/** Knows the JSON properties whose values are keys, for all that is shown: logs, exceptions and the text of models. */
public final class SecretProperties {

    /** What is shown instead of a key. */
    public static final String REDACTED = "<redacted>";

    private SecretProperties() {}

    /**
     * Returns whether the values of a property are keys, in requests (tools bring their own) and in responses (keys are made there).
     *
     * @param property the name on the wire
     * @param issuer whether the object may be a key that the service has made, see {@link #isIssuer}
     * @return whether its values must not be shown, whatever they are
     */
    public static boolean isSecret(String property, boolean issuer) {
        String name = property.toLowerCase(Locale.ROOT);
        return name.equals("authorization")
                || name.equals("headers") // of an MCP server
                || name.contains("secret")
                || name.contains("password")
                || name.contains("credential")
                || name.contains("api_key")
                || name.contains("apikey")
                || name.endsWith("_token")
                || (issuer && name.equals("value"));
    }

    /**
     * Returns whether something is about keys that the service makes, whose {@code value} is the key.
     *
     * @param name the path of an operation, or the name of a model
     * @return whether it may hold a key
     */
    public static boolean isIssuer(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.contains("key") || lowerCase.contains("secret") || lowerCase.contains("service_account");
    }
}
