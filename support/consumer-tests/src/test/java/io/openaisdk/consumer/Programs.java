package io.openaisdk.consumer;

import io.openaisdk.architecture.BuiltJars;
import io.openaisdk.architecture.SmallProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The programs below {@code src/test/resources/programs}, and the jars they are compiled against. */
final class Programs {

    /** What a user has who names the starter only. */
    static final List<Path> STARTER = jars("openai");

    /** What a user has who wants other libraries than those of the starter. */
    static final List<Path> OKHTTP_AND_GSON = jars("openai-core", "openai-transport-okhttp", "openai-json-gson");

    /** What a user has who wants no HTTP library. */
    static final List<Path> JDK_AND_GSON = jars("openai-core", "openai-transport-jdk", "openai-json-gson");

    /** What a user has who added the other libraries and left the starter where it was. */
    static final List<Path> ALL = jars("openai", "openai-transport-okhttp", "openai-json-gson");

    private Programs() {}

    static List<Path> jars(String... artifacts) {
        return BuiltJars.current().classPathOf(List.of(artifacts));
    }

    /** Starts a program of given files. */
    static SmallProgram of(Path directory, String program, String... files) {
        SmallProgram made = new SmallProgram(directory);
        for (String file : files) {
            made.source(file, text(program + "/" + file));
        }
        return made;
    }

    static String text(String name) {
        try (InputStream in = Programs.class.getResourceAsStream("/programs/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
