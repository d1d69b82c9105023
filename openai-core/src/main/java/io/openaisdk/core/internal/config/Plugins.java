package io.openaisdk.core.internal.config;

import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.core.internal.config.Environment.Setting;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.observe.CallObserverProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the plug-ins that are on the class path or module path. */
public final class Plugins {

    private static final Lookup<HttpTransportProvider> TRANSPORTS = new Lookup<>(
            new Lookup.Kind(
                    "HTTP transport",
                    "transport",
                    Setting.TRANSPORT,
                    "openai-transport-apache or openai-transport-okhttp"),
            HttpTransportProvider::name,
            HttpTransportProvider::priority);

    private static final Lookup<JsonCodecProvider> CODECS = new Lookup<>(
            new Lookup.Kind("JSON codec", "json", Setting.JSON, "openai-json-jackson or openai-json-gson"),
            JsonCodecProvider::name,
            JsonCodecProvider::priority);

    private Plugins() {}

    /**
     * Chooses a transport.
     *
     * @param builderName the name set on the builder
     * @param environment where else a name may be set
     * @return its provider
     */
    public static HttpTransportProvider transport(Optional<String> builderName, Environment environment) {
        List<String> broken = new ArrayList<>();
        List<HttpTransportProvider> candidates = Lookup.candidates(
                ServiceLoader.load(HttpTransportProvider.class, HttpTransportProvider.class.getClassLoader()),
                () -> ServiceLoader.load(HttpTransportProvider.class),
                broken);
        return TRANSPORTS.choose(
                candidates, broken, wanted(builderName, "transport(...)", environment, Setting.TRANSPORT));
    }

    /**
     * Chooses a JSON codec.
     *
     * @param builderName the name set on the builder
     * @param environment where else a name may be set
     * @return its provider
     */
    public static JsonCodecProvider codec(Optional<String> builderName, Environment environment) {
        List<String> broken = new ArrayList<>();
        List<JsonCodecProvider> candidates = Lookup.candidates(
                ServiceLoader.load(JsonCodecProvider.class, JsonCodecProvider.class.getClassLoader()),
                () -> ServiceLoader.load(JsonCodecProvider.class),
                broken);
        return CODECS.choose(candidates, broken, wanted(builderName, "json(...)", environment, Setting.JSON));
    }

    /**
     * Finds observers that wish to be used.
     *
     * @return the observers, by the names of the classes of their providers
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

    private static Optional<Found> wanted(
            Optional<String> builderName, String method, Environment environment, Setting setting) {
        return builderName.map(name -> new Found(name, method)).or(() -> environment.find(setting));
    }
}
