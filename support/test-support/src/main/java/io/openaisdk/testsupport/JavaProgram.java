package io.openaisdk.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program in a JVM of its own, with the class path and the environment of the test unless it is told otherwise. */
public final class JavaProgram {

    private final Class<?> program;
    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private final List<String> withoutJars = new ArrayList<>();

    /** Runs a class that has a {@code main} method. */
    public JavaProgram(Class<?> program) {
        this.program = program;
    }

    /** Leaves out the entries of the class path that contain one of these names. */
    public JavaProgram withoutJars(String... names) {
        withoutJars.addAll(List.of(names));
        return this;
    }

    /** Leaves out the environment variables that begin with one of these. */
    public JavaProgram withoutVariables(String... prefixes) {
        environment.keySet().removeIf(name -> Arrays.stream(prefixes).anyMatch(name::startsWith));
        return this;
    }

    /** Adds environment variables. */
    public JavaProgram withVariables(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Runs the program to its end, for a minute at most, and returns the lines that it printed, errors too. */
    public List<String> run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        program.getName())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The program did not end; it printed " + output);
            }
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> withoutJars.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
