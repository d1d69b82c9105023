package io.openaisdk.spi.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library is a jar that is loaded as an application would load it. */
class RequiredLibraryTest {

    private static final RequiredLibrary LIBRARY = new RequiredLibrary("com.example", "lib-http", "5.4");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "lib-http-5.4.jar, 5.4",
        "lib-http-5.3.1.jar, 5.3.1",
        "lib-http-jvm-5.0.0-alpha.14.jar, 5.0.0-alpha.14",
        "com.example.lib-http-5.6.1.Final.jar, 5.6.1.Final"
    })
    void findsTheVersionInTheNameOfTheJar(String file, String version) throws Exception {
        try (URLClassLoader loader = jar(file, null)) {
            assertThat(LIBRARY.version(witness(loader))).contains(version);
        }
    }

    @Test
    void findsTheVersionWithinAJarOfAll() throws Exception {
        try (URLClassLoader loader = jar("app-1.0.jar", "version=5.3.9\n")) {
            assertThat(LIBRARY.version(witness(loader))).contains("5.3.9");
        }
    }

    @ParameterizedTest
    @CsvSource({"other-lib-http-cache-1.0.jar", "lib-http-snapshot.jar", "lib-httpx-1.0.jar"})
    void acceptsAVersionThatCannotBeFound(String file) throws Exception {
        try (URLClassLoader loader = jar(file, "version=${project.version}\n")) {
            assertThat(LIBRARY.version(witness(loader))).isEmpty();
            assertThatCode(() -> LIBRARY.check(witness(loader))).doesNotThrowAnyException();
        }
        assertThat(LIBRARY.version(String.class)).isEmpty();
    }

    @Test
    void acceptsPropertiesThatCannotBeRead() throws Exception {
        try (URLClassLoader loader = jar("app.jar", "version=\\u12\n")) {
            assertThat(LIBRARY.version(witness(loader))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"5.4", "5.4.0", "5.10", "6", "5.4.1-beta", "99999999999999999999.1"})
    void acceptsTheMinimumAndWhatIsNewer(String version) throws Exception {
        try (URLClassLoader loader = jar("lib-http-" + version + ".jar", null)) {
            assertThatCode(() -> LIBRARY.check(witness(loader))).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"5.3.1", "5", "4.12.0", "5.3.99-rc1"})
    void refusesWhatIsOlderAndNamesBothVersions(String version) throws Exception {
        try (URLClassLoader loader = jar("lib-http-" + version + ".jar", null)) {
            assertThatThrownBy(() -> LIBRARY.check(witness(loader)))
                    .isInstanceOf(UnsupportedLibraryException.class)
                    .hasMessage(
                            "com.example:lib-http " + version + " is too old: version 5.4 or newer is needed. Remove"
                                    + " what pins the older version, or import openai-bom before it.");
        }
    }

    @Test
    void refusesAMinimumWithoutANumber() {
        assertThatThrownBy(() -> new RequiredLibrary("a", "b", "new")).isInstanceOf(IllegalArgumentException.class);
    }

    private URLClassLoader jar(String file, @Nullable String properties) throws IOException {
        Path jar = folder.resolve(file);
        String witness = Witness.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = Objects.requireNonNull(
                        RequiredLibraryTest.class.getClassLoader().getResourceAsStream(witness))) {
            out.putNextEntry(new JarEntry(witness));
            in.transferTo(out);
            if (properties != null) {
                out.putNextEntry(new JarEntry("META-INF/maven/com.example/lib-http/pom.properties"));
                out.write(properties.getBytes(UTF_8));
            }
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }

    private static Class<?> witness(ClassLoader loader) throws ClassNotFoundException {
        return loader.loadClass(Witness.class.getName());
    }

    /** Stands in each jar for a class of its library. */
    static final class Witness {}
}
