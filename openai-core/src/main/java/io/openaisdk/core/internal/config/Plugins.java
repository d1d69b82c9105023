package io.openaisdk.core.internal.config;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.observe.CallObserverProvider;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.platform.PlatformEnvironment;
import io.openaisdk.spi.platform.PlatformProvider;
import io.openaisdk.spi.tools.UnsupportedLibraryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Finds the plug-ins that are on the class path or module path. */
public final class Plugins {

    private static final Lookup<HttpTransportProvider> TRANSPORTS = new Lookup<>(
            new Lookup.Kind(
                    "HTTP transport",
                    "transport",
                    ClientOption.TRANSPORT,
                    "openai-transport-apache, openai-transport-okhttp or openai-transport-jdk"),
            HttpTransportProvider::name,
            HttpTransportProvider::priority);

    private static final Lookup<JsonCodecProvider> CODECS = new Lookup<>(
            new Lookup.Kind(
                    "JSON codec",
                    "json",
                    ClientOption.JSON,
                    "openai-json-jackson, openai-json-jackson3 or openai-json-gson"),
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
     * Chooses a transport and creates it.
     *
     * @param wanted the name that was set, and where; empty if the priority decides
     * @param config its settings
     * @return the transport
     * @throws ConfigurationException if there is none to choose, or the version of a library it needs does not fit
     */
    public static HttpTransport transport(Optional<Found> wanted, TransportConfig config) {
        List<String> broken = new ArrayList<>();
        List<HttpTransportProvider> candidates = Lookup.candidates(
                ServiceLoader.load(HttpTransportProvider.class, HttpTransportProvider.class.getClassLoader()),
                () -> ServiceLoader.load(HttpTransportProvider.class),
                broken);
        HttpTransportProvider provider = TRANSPORTS.choose(candidates, broken, wanted);
        return created("HTTP transport " + provider.name(), () -> provider.create(config));
    }

    /**
     * Chooses a JSON codec and creates it.
     *
     * @param wanted the name that was set, and where; empty if the priority decides
     * @param limits what it reads and writes at most
     * @return the codec
     * @throws ConfigurationException if there is none to choose, or the version of a library it needs does not fit
     */
    public static JsonCodec codec(Optional<Found> wanted, JsonLimits limits) {
        List<String> broken = new ArrayList<>();
        List<JsonCodecProvider> candidates = Lookup.candidates(
                ServiceLoader.load(JsonCodecProvider.class, JsonCodecProvider.class.getClassLoader()),
                () -> ServiceLoader.load(JsonCodecProvider.class),
                broken);
        JsonCodecProvider provider = CODECS.choose(candidates, broken, wanted);
        return created("JSON codec " + provider.name(), () -> provider.create(limits));
    }

    /** Names the plug-in that does not fit its libraries: in a message of the JVM, a class or a method of a stranger is missing. */
    private static <T> T created(String plugin, Supplier<T> creation) {
        try {
            return creation.get();
        } catch (UnsupportedLibraryException e) {
            throw new ConfigurationException("The " + plugin + " cannot be used: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new ConfigurationException(
                    "The " + plugin + " does not fit the version of a library on the class path (" + e
                            + "). Import openai-bom, or use the versions that its documentation names.",
                    e);
        }
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
        PlatformProvider provider = PLATFORMS.choose(candidates, broken, Optional.of(wanted));
        return Optional.of(created("platform " + name, () -> provider.create(environment)));
    }

    /**
     * Returns the observers of the class path whose providers create one.
     *
     * @return the observers, in the order of the class names of their providers
     * @throws ConfigurationException if a provider cannot be used
     */
    public static List<CallObserver> observers() {
        List<String> broken = new ArrayList<>();
        List<CallObserverProvider> providers = Lookup.candidates(
                ServiceLoader.load(CallObserverProvider.class, CallObserverProvider.class.getClassLoader()), broken);
        if (!broken.isEmpty()) {
            throw new ConfigurationException(
                    "An observer of the class path cannot be used: " + String.join("; ", broken)
                            + ". Remove its module, or set autoDiscovery(false) on the client builder.");
        }
        providers.sort((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()));
        List<CallObserver> observers = new ArrayList<>();
        for (CallObserverProvider provider : providers) {
            created("observer of " + provider.getClass().getName(), provider::create)
                    .ifPresent(observers::add);
        }
        return observers;
    }
}
