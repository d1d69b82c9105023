package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program in a JVM of its own, with the Java that runs the tests, and waits for its end. */
final class ChildJvm {

    /** Long enough for a busy machine; a program that hangs is found all the same. */
    private static final long SECONDS_TO_END = 60;

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    ChildJvm(Path directory) {
        this.directory = directory;
    }

    /**
     * What became of a program.
     *
     * @param exitCode 0 when its main returned
     * @param out what it printed
     * @param err what it, or the JVM in its place, complained of
     * @param classes what the JVM has loaded
     */
    record Outcome(int exitCode, String out, String err, Set<String> classes) {}

    ChildJvm property(String name, String value) {
        options.add("-D" + name + "=" + value);
        return this;
    }

    ChildJvm environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Outcome runOnClassPath(Path program, Collection<Path> jars, String mainClass, String... arguments) {
        return run(List.of("--class-path", joined(program, jars), mainClass), arguments);
    }

    Outcome runOnModulePath(Path program, Collection<Path> jars, String mainModuleAndClass, String... arguments) {
        return run(List.of("--module-path", joined(program, jars), "--module", mainModuleAndClass), arguments);
    }

    private static String joined(Path program, Collection<Path> jars) {
        return Stream.concat(Stream.of(program), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Outcome run(List<String> what, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=classes.log:none"));
        command.addAll(options);
        command.addAll(what);
        command.addAll(List.of(arguments));
        try {
            return run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Output goes to files, which cannot fill up while nobody reads. */
    private Outcome run(List<String> command) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OPENAI_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            fail("The program did not end. It printed: " + Files.readString(out) + Files.readString(err));
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err), classes());
    }

    /** A line is {@code io.openaisdk.api.OpenAI source: file:/...}. */
    private Set<String> classes() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("classes.log"))) {
            return lines.map(line -> line.replaceFirst(" .*", "")).collect(Collectors.toUnmodifiableSet());
        }
    }
}
