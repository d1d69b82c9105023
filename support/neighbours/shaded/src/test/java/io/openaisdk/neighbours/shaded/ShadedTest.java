package io.openaisdk.neighbours.shaded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.testkit.OpenAITestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SDK in one jar with its libraries, whose packages have other names there. */
@Timeout(60)
class ShadedTest {

    private static final Path JAR = Path.of(System.getProperty("shaded.jar"));

    private final OpenAITestServer server = OpenAITestServer.start();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"apache, jackson", "apache, gson", "okhttp, jackson", "okhttp, gson"})
    void runsByItself(String transport, String json) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        server.baseUrl(),
                        transport,
                        json))
                .redirectErrorStream(true)
                .start();
        String printed;
        try (var output = process.getInputStream()) {
            printed = new String(output.readAllBytes(), UTF_8);
        }
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("Say hello", "Say more");
    }

    /** As in an application server: the loader of the application is not that of the thread, and does not see the class path. */
    @ParameterizedTest
    @CsvSource({"apache, jackson", "okhttp, gson"})
    void runsInAClassLoaderOfItsOwn(String transport, String json) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            System.setOut(new PrintStream(printed, true, UTF_8));
            loader.loadClass(Hello.class.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {server.baseUrl(), transport, json});
        } finally {
            System.setOut(out);
            thread.setContextClassLoader(before);
        }
        assertThat(printed.toString(UTF_8)).contains("Say hello", "Say more");
    }

    /** What {@code jlink} would be given; both answers are those of the tool of the JDK that runs the tests. */
    @Test
    void needsPublicModulesOfTheJdkOnly() {
        assertThat(jdeps("--jdk-internals")).isEmpty();
        assertThat(jdeps("--print-module-deps").strip().split(","))
                .contains("java.base")
                .isSubsetOf(
                        "java.base",
                        "java.compiler",
                        "java.desktop",
                        "java.logging",
                        "java.security.jgss",
                        "java.sql",
                        "jdk.net");
    }

    private static String jdeps(String option) {
        StringWriter output = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exitCode = jdeps.run(
                new PrintWriter(output, true),
                new PrintWriter(output, true),
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                option,
                JAR.toString());
        assertThat(exitCode).as(output.toString()).isZero();
        return output.toString();
    }
}
