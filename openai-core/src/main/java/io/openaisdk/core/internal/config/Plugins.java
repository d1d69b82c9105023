package io.openaisdk.core.internal.config;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.observe.CallObserverProvider;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.platform.PlatformEnvironment;
import io.openaisdk.spi.platform.PlatformProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the plug-ins that are on the class path or module path. */
public final class Plugins {

    private static final Lookup<HttpTransportProvider> TRANSPORTS = new Lookup<>(
            new Lookup.Kind(
                    "HTTP transport",
                    "transport",
                    ClientOption.TRANSPORT,
                    "openai-transport-apache or openai-transport-okhttp"),
            HttpTransportProvider::name,
            HttpTransportProvider::priority);

    private static final Lookup<JsonCodecProvider> CODECS = new Lookup<>(
            new Lookup.Kind("JSON codec", "json", ClientOption.JSON, "openai-json-jackson or openai-json-gson"),
            JsonCodecProvider::name,
            JsonCodecProvider::priority);

    private static final Lookup<PlatformProvider> PLATFORMS = new Lookup<>(
            new Lookup.Kind(
                    "platform",
                    "platform",
                    ClientOption.API_TYPE,
                    "openai-azure (azure) or openai-bedrock (amazon-bedrock)"),
            PlatformProvider::name,
            provider -> 0);

    private static final Map<String, String> MODULES_OF_PLATFORMS =
            Map.of("azure", "openai-azure", "amazon-bedrock", "openai-bedrock");

    private Plugins() {}

    /**
     * Chooses a transport.
     *
     * @param wanted the name that was set, and where; empty if the priority decides
     * @return its provider
     */
    public static HttpTransportProvider transport(Optional<Found> wanted) {
        List<String> broken = new ArrayList<>();
        List<HttpTransportProvider> candidates = Lookup.candidates(
                ServiceLoader.load(HttpTransportProvider.class, HttpTransportProvider.class.getClassLoader()),
                () -> ServiceLoader.load(HttpTransportProvider.class),
                broken);
        return TRANSPORTS.choose(candidates, broken, wanted);
    }

    /**
     * Chooses a JSON codec.
     *
     * @param wanted the name that was set, and where; empty if the priority decides
     * @return its provider
     */
    public static JsonCodecProvider codec(Optional<Found> wanted) {
        List<String> broken = new ArrayList<>();
        List<JsonCodecProvider> candidates = Lookup.candidates(
                ServiceLoader.load(JsonCodecProvider.class, JsonCodecProvider.class.getClassLoader()),
                () -> ServiceLoader.load(JsonCodecProvider.class),
                broken);
        return CODECS.choose(candidates, broken, wanted);
    }

    /**
     * Creates a platform by its name.
     *
     * @param wanted the name, and where it was found
     * @param environment has the settings of the platform
     * @return the platform; empty for OpenAI's own
     * @throws ConfigurationException if its module is not on the class path, or a setting of it is missing
     */
    public static Optional<Platform> platform(Found wanted, PlatformEnvironment environment) {
        if (wanted.value().equals("openai")) {
            return Optional.empty();
        }
        List<String> broken = new ArrayList<>();
        List<PlatformProvider> candidates = Lookup.candidates(
                ServiceLoader.load(PlatformProvider.class, PlatformProvider.class.getClassLoader()),
                () -> ServiceLoader.load(PlatformProvider.class),
                broken);
        String name = wanted.value();
        String module = MODULES_OF_PLATFORMS.get(name);
        if (module != null
                && broken.isEmpty()
                && candidates.stream().noneMatch(each -> each.name().equals(name))) {
            throw new ConfigurationException(
                    wanted.name() + " is \"" + name + "\"; add " + module + " to the class path.");
        }
        return Optional.of(
                PLATFORMS.choose(candidates, broken, Optional.of(wanted)).create(environment));
    }

    /**
     * Returns the observers of the class path whose providers create one.
     *
     * @return the observers, in the order of the class names of their providers
     */
    public static List<CallObserver> observers() {
        List<CallObserverProvider> providers = new ArrayList<>();
        ServiceLoader.load(CallObserverProvider.class, CallObserverProvider.class.getClassLoader())
                .forEach(providers::add);
        providers.sort((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()));
        List<CallObserver> observers = new ArrayList<>();
        providers.forEach(provider -> provider.create().ifPresent(observers::add));
        return observers;
    }
}
