package io.openaisdk.core.internal.config;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ConfigurationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings from system properties and environment variables; a property wins over a variable.
 *
 * <p>No other class of the core reads them; platforms read variables by {@link io.openaisdk.spi.platform.PlatformEnvironment}. A blank
 * value counts as none.
 */
public final class Environment {

    private final Source properties;
    private final Source variables;

    /** Looks values up by their names. */
    public interface Source {
        /**
         * Looks a value up.
         *
         * @param name its name
         * @return the value; null for none
         */
        @Nullable
        String get(String name);
    }

    /**
     * Creates an environment of two sources.
     *
     * @param properties the system properties
     * @param variables the environment variables
     */
    public Environment(Source properties, Source variables) {
        this.properties = properties;
        this.variables = variables;
    }

    /**
     * Returns the environment of the process.
     *
     * @return its system properties and environment variables
     */
    public static Environment system() {
        return new Environment(System::getProperty, System::getenv);
    }

    /**
     * A value and where it was found.
     *
     * @param value the value
     * @param name the property or variable it comes from
     */
    public record Found(String value, String name) {

        /**
         * Creates the exception for a value that cannot be used.
         *
         * @param why says what is wrong with it
         * @return an exception that names the source
         */
        public ConfigurationException unusable(IllegalArgumentException why) {
            return new ConfigurationException(name + " cannot be used: " + why.getMessage(), why);
        }
    }

    /**
     * Looks an option up and says where it was found.
     *
     * @param option the option
     * @return the value and its source; empty when it is not set or blank
     */
    public Optional<Found> find(ClientOption<?> option) {
        return found(properties.get(option.property()), option.property())
                .or(() -> found(variables.get(option.variable()), option.variable()));
    }

    /**
     * Looks up an environment variable that is not an option of the SDK.
     *
     * @param variable its name
     * @return its value; empty when it is not set or blank
     */
    public Optional<String> variable(String variable) {
        return found(variables.get(variable), variable).map(Found::value);
    }

    private static Optional<Found> found(@Nullable String value, String name) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Found(value.trim(), name));
    }
}
