package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.BuiltJars;
import io.openaisdk.architecture.Poms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** Who imports the BOM gets what this build has made; this module's own pom, which names no versions, does so too. */
class BomTest {

    @Test
    void managedVersionsAreThoseOfTheJars() throws IOException {
        List<String> managed = Poms.managed(BuiltJars.projectDirectory().resolve("bom"));

        assertThat(managed).isNotEmpty();
        for (String coordinates : managed) {
            String[] parts = coordinates.split(":", -1);

            assertThat(coordinates(BuiltJars.current().place(parts[1]), parts[0], parts[1]))
                    .isEqualTo(coordinates);
        }
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
