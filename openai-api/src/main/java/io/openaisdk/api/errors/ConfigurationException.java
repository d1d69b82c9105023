package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a client cannot be made or used as it is set up: a key, a module or a setting is missing or contradicts another.
 */
public final class ConfigurationException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what is wrong and how to mend it
     */
    public ConfigurationException(String message) {
        this(message, null);
    }

    /**
     * Describes the failure.
     *
     * @param message what is wrong and how to mend it
     * @param cause what it came from; null when there is nothing
     */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause, ErrorContext.NONE);
    }
}
