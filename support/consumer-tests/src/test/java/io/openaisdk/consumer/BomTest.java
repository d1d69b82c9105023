package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.BuiltJars;
import io.openaisdk.architecture.Poms;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who imports the BOM gets what this build has made; this module's own pom, which names no versions, does so too. */
class BomTest {

    @Test
    void managedVersionsAreThoseOfTheJars() throws IOException {
        List<String> managed = managed()
                .filter(coordinates -> coordinates.startsWith("io.openaisdk:"))
                .toList();

        assertThat(managed).isNotEmpty();
        for (String coordinates : managed) {
            String[] parts = coordinates.split(":", -1);

            assertThat(coordinates(BuiltJars.current().place(parts[1]), parts[0], parts[1]))
                    .isEqualTo(coordinates);
        }
    }

    /** Its import is the last word for a user who says nothing of JUnit, so it must be what the suites are compiled and run with. */
    @Test
    void junitIsTheOneThatTheSuitesAreMadeFor() throws IOException {
        Path jar = Path.of(URI.create(
                Test.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (JarFile file = new JarFile(jar.toFile())) {
            String version = file.getManifest().getMainAttributes().getValue("Implementation-Version");
            assertThat(managed().filter(coordinates -> coordinates.startsWith("org.junit:")))
                    .containsExactly("org.junit:junit-bom:" + version);
        }
    }

    private static Stream<String> managed() {
        return Poms.managed(BuiltJars.projectDirectory().resolve("bom")).stream();
    }

    private static String coordinates(Path jar, String group, String artifact) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(
                        file.getEntry("META-INF/maven/" + group + "/" + artifact + "/pom.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("groupId") + ":" + properties.getProperty("artifactId") + ":"
                    + properties.getProperty("version");
        }
    }
}
