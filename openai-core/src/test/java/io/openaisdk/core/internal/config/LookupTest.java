package io.openaisdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.json.gson.GsonCodec;
import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.json.jackson.JacksonCodec;
import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {

    /** What is looked up here: two classes, so that class names can be told apart. */
    private interface Tool {
        String name();

        int priority();
    }

    private record Hammer(String name, int priority) implements Tool {}

    private record Saw(String name, int priority) implements Tool {}

    private static final Tool HAMMER = new Hammer("hammer", 0);
    private static final Tool SAW = new Saw("saw", 0);

    private final Lookup<Tool> lookup = new Lookup<>(
            new Lookup.Kind("JSON tool", "json", ClientOption.JSON, "openai-hammer or openai-saw"),
            Tool::name,
            Tool::priority);

    @Test
    void onlyOneThereIsWins() {
        assertThat(choose(List.of(HAMMER), null)).isSameAs(HAMMER);
    }

    @Test
    void highestRankWins() {
        Tool axe = new Hammer("axe", 100);

        assertThat(choose(List.of(HAMMER, SAW, axe), null)).isSameAs(axe);
    }

    @Test
    void nameWinsOverRank() {
        Tool axe = new Hammer("axe", 100);

        assertThat(choose(List.of(HAMMER, SAW, axe), "saw")).isSameAs(SAW);
        assertThat(choose(List.of(HAMMER, SAW, axe), Saw.class.getName())).isSameAs(SAW);
    }

    @Test
    void noneIsAnErrorThatSaysWhatToAdd() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> choose(List.of(), null))
                .withMessage("No JSON tool found. Add openai-hammer or openai-saw to the class path, or pass one with "
                        + "json(...) on the client builder.");
    }

    @Test
    void noneButBrokenOnesIsAnErrorThatNamesThem() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> choose(List.of(), null, "a: x", "b: y"))
                .withMessage("No JSON tool found. Add openai-hammer or openai-saw to the class path, or pass one with "
                        + "json(...) on the client builder. Not usable: a: x; b: y.");
    }

    @Test
    void tieIsAnErrorThatNamesTheTiedAndTheCures() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> choose(List.of(SAW, HAMMER, new Saw("low", -1)), null))
                .withMessage("Two JSON tools have priority 0: hammer (" + Hammer.class.getName() + ", " + place()
                        + "), saw (" + Saw.class.getName() + ", " + place() + "). Keep one, or choose with "
                        + "json(\"hammer\") or -Dopenai.json=hammer.");
    }

    @Test
    void tieOfThreeIsCounted() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> choose(List.of(SAW, HAMMER, new Saw("x", 0)), null))
                .withMessageStartingWith("3 JSON tools have priority 0: hammer (");
    }

    @Test
    void unknownNameIsAnErrorThatListsTheNames() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> choose(List.of(SAW, HAMMER), "axe", "b: y"))
                .withMessage("OPENAI_JSON names \"axe\", which is not available. Available: hammer, saw. "
                        + "Not usable: b: y.");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> choose(List.of(), "axe"))
                .withMessage("OPENAI_JSON names \"axe\", which is not available. There is none; add openai-hammer or "
                        + "openai-saw to the class path.");
    }

    @Test
    void candidateThatCannotBeLoadedDoesNotHideTheOthers(@TempDir Path directory) throws IOException {
        List<String> broken = new ArrayList<>();
        List<JsonCodecProvider> found;
        try (URLClassLoader loader =
                loader(directory, "missing.Provider", LookupTest.class.getName(), GsonCodecProvider.class.getName())) {
            found = Lookup.candidates(
                    ServiceLoader.load(JsonCodecProvider.class, loader),
                    () -> {
                        throw new AssertionError("The first loader is enough");
                    },
                    broken);
        }

        assertThat(found).extracting(JsonCodecProvider::name).containsExactly("gson");
        assertThat(broken)
                .containsExactly(
                        JsonCodecProvider.class.getName() + ": Provider missing.Provider not found",
                        JsonCodecProvider.class.getName() + ": " + LookupTest.class.getName() + " not a subtype");
    }

    @Test
    void loaderOfTheThreadIsAskedWhereTheFirstFindsNone(@TempDir Path first, @TempDir Path second) throws IOException {
        try (URLClassLoader empty = loader(first);
                URLClassLoader full = loader(second, JacksonCodecProvider.class.getName())) {
            assertThat(Lookup.candidates(
                            ServiceLoader.load(JsonCodecProvider.class, empty),
                            () -> ServiceLoader.load(JsonCodecProvider.class, full),
                            new ArrayList<>()))
                    .extracting(JsonCodecProvider::name)
                    .containsExactly("jackson");
        }
    }

    @Test
    void codecOfTheClassPathIsFoundByName() {
        assertThat(Plugins.codec(Optional.of(new Found("gson", "json(...)")), JsonLimits.DEFAULT))
                .isInstanceOf(GsonCodec.class);
        assertThat(Plugins.codec(Optional.of(new Found("jackson", "OPENAI_JSON")), JsonLimits.DEFAULT))
                .isInstanceOf(JacksonCodec.class);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Plugins.codec(Optional.of(new Found("nothing", "json(...)")), JsonLimits.DEFAULT))
                .withMessage(
                        "json(...) names \"nothing\", which is not available. Available: gson, jackson, jackson3.");
    }

    /** Gives the name of the directory or jar of these classes, which differs between build tools. */
    private static String place() {
        String path = LookupTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return String.valueOf(Path.of(path).getFileName());
    }

    /** Makes a loader that finds exactly these providers. */
    private static URLClassLoader loader(Path directory, String... providers) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(JsonCodecProvider.class.getName()), List.of(providers));
        ClassLoader withoutServices = new ClassLoader(LookupTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.emptyEnumeration();
            }
        };
        return new URLClassLoader(new URL[] {directory.toUri().toURL()}, withoutServices);
    }

    private Tool choose(List<Tool> candidates, @Nullable String wanted, String... broken) {
        return lookup.choose(
                candidates, List.of(broken), Optional.ofNullable(wanted).map(name -> new Found(name, "OPENAI_JSON")));
    }
}
