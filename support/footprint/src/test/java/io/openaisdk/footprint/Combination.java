package io.openaisdk.footprint;

import io.openaisdk.architecture.BuiltJars;
import io.openaisdk.benchmarks.client.BenchmarkClient;
import io.openaisdk.benchmarks.openaisdk.OpenAISdk;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A transport and a codec, and the class path of an application that has chosen them. */
enum Combination {
    APACHE_JACKSON,
    APACHE_JACKSON3,
    APACHE_GSON,
    OKHTTP_JACKSON,
    OKHTTP_JACKSON3,
    OKHTTP_GSON,
    JDK_JACKSON,
    JDK_GSON;

    private final String transport = name().split("_", -1)[0].toLowerCase(Locale.ROOT);
    private final String codec = name().split("_", -1)[1].toLowerCase(Locale.ROOT);

    String title() {
        return transport + "+" + codec;
    }

    /** What Maven gives the application, and the client that makes the calls. */
    List<Path> jars() {
        List<Path> jars = new ArrayList<>(BuiltJars.current()
                .classPathOf(List.of("openai-core", "openai-transport-" + transport, "openai-json-" + codec)));
        jars.add(placeOf(BenchmarkClient.class));
        jars.add(placeOf(OpenAISdk.class));
        return jars;
    }

    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
