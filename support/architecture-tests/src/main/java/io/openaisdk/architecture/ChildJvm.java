package io.openaisdk.architecture;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program in a JVM of its own, with the Java that runs the tests, and waits for its end. */
public final class ChildJvm {

    /** Long enough for a busy machine; a program that hangs is found all the same. */
    private static final long SECONDS_TO_END = 60;

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    /**
     * Prepares a JVM without options of its own.
     *
     * @param directory its working directory, where its output and its log of classes are kept too
     */
    public ChildJvm(Path directory) {
        this.directory = directory;
    }

    /**
     * What became of a program.
     *
     * @param exitCode 0 when its main returned
     * @param out what it printed
     * @param err what it, or the JVM in its place, complained of
     * @param classes what the JVM has loaded, in the order of loading
     */
    public record Outcome(int exitCode, String out, String err, List<String> classes) {}

    /**
     * Sets a system property.
     *
     * @param name its name
     * @param value its value
     * @return this JVM
     */
    public ChildJvm property(String name, String value) {
        return option("-D" + name + "=" + value);
    }

    /**
     * Adds an option of the JVM.
     *
     * @param option the option, for example {@code -Xshare:off}
     * @return this JVM
     */
    public ChildJvm option(String option) {
        options.add(option);
        return this;
    }

    /**
     * Sets an environment variable.
     *
     * @param name its name
     * @param value its value
     * @return this JVM
     */
    public ChildJvm environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * Runs a program on the class path.
     *
     * @param program its jar, or the directory of its classes
     * @param jars what else is on the class path
     * @param mainClass the name of its main class
     * @param arguments what its main is given
     * @return what became of it
     */
    public Outcome runOnClassPath(Path program, Collection<Path> jars, String mainClass, String... arguments) {
        return run(List.of("--class-path", joined(program, jars), mainClass), arguments);
    }

    /**
     * Runs a program on the module path.
     *
     * @param program its jar, a module
     * @param jars what else is on the module path
     * @param mainModuleAndClass the module and its main class, with a slash between
     * @param arguments what its main is given
     * @return what became of it
     */
    public Outcome runOnModulePath(
            Path program, Collection<Path> jars, String mainModuleAndClass, String... arguments) {
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
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("OPENAI_")
                        || name.startsWith("JAVA_TOOL")
                        || name.startsWith("JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException(
                    "The program did not end. It printed: " + Files.readString(out) + Files.readString(err));
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err), classes());
    }

    /** A line is {@code io.openaisdk.api.OpenAI source: file:/...}. */
    private List<String> classes() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("classes.log"))) {
            return lines.map(line -> line.replaceFirst(" .*", "")).toList();
        }
    }
}
