package io.openaisdk.core.internal.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings that come from outside: a system property first, then an environment variable.
 *
 * <p>Nothing else in the core reads its settings; platforms are given the variables by {@link
 * io.openaisdk.spi.platform.PlatformEnvironment}. An empty value counts as none.
 */
public final class Environment {

    private final Source properties;
    private final Source variables;

    /** Gives a value by its name; null for none. */
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
     * Reads from given sources.
     *
     * @param properties the system properties
     * @param variables the environment variables
     */
    public Environment(Source properties, Source variables) {
        this.properties = properties;
        this.variables = variables;
    }

    /**
     * Reads from the process.
     *
     * @return its settings
     */
    public static Environment system() {
        return new Environment(System::getProperty, System::getenv);
    }

    /** The settings and their names. */
    public enum Setting {
        /** The API key. */
        API_KEY("openai.apiKey", "OPENAI_API_KEY"),
        /** The key of an administrator. */
        ADMIN_KEY("openai.adminKey", "OPENAI_ADMIN_KEY"),
        /** The organization's id. */
        ORGANIZATION("openai.orgId", "OPENAI_ORG_ID"),
        /** The project's id. */
        PROJECT("openai.projectId", "OPENAI_PROJECT_ID"),
        /** The address of the API. */
        BASE_URL("openai.baseUrl", "OPENAI_BASE_URL"),
        /** Headers, one a line. */
        CUSTOM_HEADERS("openai.customHeaders", "OPENAI_CUSTOM_HEADERS"),
        /** Which platform to call. */
        API_TYPE("openai.apiType", "OPENAI_API_TYPE"),
        /** Which transport to take. */
        TRANSPORT("openai.transport", "OPENAI_TRANSPORT"),
        /** Which JSON codec to take. */
        JSON("openai.json", "OPENAI_JSON"),
        /** How much to log. */
        LOG("openai.log", "OPENAI_LOG");

        private final String property;
        private final String variable;

        Setting(String property, String variable) {
            this.property = property;
            this.variable = variable;
        }

        /**
         * Gives the name of the system property.
         *
         * @return the name
         */
        public String property() {
            return property;
        }

        /**
         * Gives the name of the environment variable.
         *
         * @return the name
         */
        public String variable() {
            return variable;
        }
    }

    /**
     * A value and where it was found.
     *
     * @param value the value
     * @param name the property or variable it comes from
     */
    public record Found(String value, String name) {}

    /**
     * Looks a setting up.
     *
     * @param setting the setting
     * @return its value; empty when it is not set or blank
     */
    public Optional<String> get(Setting setting) {
        return find(setting).map(Found::value);
    }

    /**
     * Looks a setting up and says where it was found.
     *
     * @param setting the setting
     * @return the value and its source; empty when it is not set or blank
     */
    public Optional<Found> find(Setting setting) {
        return found(properties.get(setting.property()), setting.property())
                .or(() -> found(variables.get(setting.variable()), setting.variable()));
    }

    /**
     * Looks a variable of the environment up that is not one of ours.
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
