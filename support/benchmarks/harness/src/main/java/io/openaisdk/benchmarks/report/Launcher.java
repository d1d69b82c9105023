package io.openaisdk.benchmarks.report;

import io.openaisdk.benchmarks.client.ColdStart;
import io.openaisdk.benchmarks.client.Runner;
import io.openaisdk.benchmarks.server.BenchmarkServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts JVMs: one of the server, and one after the other of the clients. They end with this one at the latest. */
final class Launcher implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int COLD_TIMEOUT_SECONDS = 60;

    private final Path root;
    private final Path scratch;
    private final Process server;
    private final int port;
    private final Set<Path> archives = new HashSet<>();

    /**
     * Starts the server.
     *
     * @param root the directory of the modules
     * @param scratch a directory for what is written meanwhile
     */
    Launcher(Path root, Path scratch) throws IOException {
        this.root = root;
        this.scratch = scratch;
        this.server = new ProcessBuilder(
                        JAVA,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchmarkServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = server.inputReader().readLine();
        if (said == null || !said.startsWith("port ")) {
            server.destroyForcibly();
            throw new IOException("The server has not started: " + said);
        }
        this.port = Integer.parseInt(said.substring(5));
    }

    @Override
    public void close() throws IOException {
        server.destroyForcibly();
        for (Path archive : archives) {
            Files.deleteIfExists(archive);
        }
    }

    /** Does the work of a scenario with a client. */
    Outcome run(Scenario scenario, Row row) throws IOException, InterruptedException {
        if (!server.isAlive()) {
            throw new IOException("The server has died");
        }
        if (scenario instanceof Scenario.Cold cold) {
            return cold(cold, row, List.of());
        } else if (scenario instanceof Scenario.Warm warm) {
            return warm(warm, row);
        }
        return footprint(row);
    }

    /** Counts the classes that a first call loads. Telling them takes time, so nothing else is measured then. */
    Outcome countClasses(Scenario.Cold cold, Row row) throws IOException, InterruptedException {
        Path log = scratch.resolve("classes.log");
        Outcome outcome = cold(cold, row, List.of("-Xlog:class+load:file=" + log + ":none:filecount=0"));
        if (!outcome.problem().isEmpty()) {
            return outcome;
        }
        try (Stream<String> lines = Files.lines(log)) {
            // The figures themselves load management beans, after the answer.
            long classes = lines.takeWhile(
                            line -> !line.startsWith(ColdStart.class.getPackageName() + ".ProcessStatus "))
                    .filter(line -> line.contains(" source: "))
                    .count();
            return new Outcome(Map.of("classes", (double) classes), "");
        } finally {
            Files.delete(log);
        }
    }

    private Outcome cold(Scenario.Cold cold, Row row, List<String> flags) throws IOException, InterruptedException {
        if (!cold.archived()) {
            return start(cold, row, flags);
        }
        Path archive = scratch.resolve(row.name().replace(' ', '-') + ".archive");
        if (archives.add(archive)) {
            Outcome trial = start(cold, row, Archive.write(archive));
            if (!trial.problem().isEmpty()) {
                return trial;
            }
        }
        List<String> all = new ArrayList<>(Archive.use(archive));
        all.addAll(flags);
        return start(cold, row, all);
    }

    private Outcome start(Scenario.Cold cold, Row row, List<String> flags) throws IOException, InterruptedException {
        List<String> command = command(flags, row, ColdStart.class, cold.path());
        command.add(cold.operation());
        return launch(command, COLD_TIMEOUT_SECONDS);
    }

    private Outcome warm(Scenario.Warm warm, Row row) throws IOException, InterruptedException {
        List<String> command = command(warm.jvm(), row, Runner.class, warm.path());
        for (String argument : warm.arguments()) {
            command.add(argument.equals("MODE") ? (row.async() ? "async" : "blocking") : argument);
        }
        return launch(command, warm.timeoutSeconds());
    }

    private Outcome footprint(Row row) throws IOException {
        List<Path> jars = row.contender().runtimeJars(root);
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return new Outcome(Map.of("jars", (double) jars.size(), "mb", bytes / 1e6), "");
    }

    private List<String> command(List<String> flags, Row row, Class<?> main, String path) throws IOException {
        Contender contender = row.contender();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(flags);
        command.add("-cp");
        command.add(
                contender.classPath(root).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main.getName());
        command.add(contender.className());
        command.add("http://127.0.0.1:" + port + "/" + path + "/v1");
        return command;
    }

    private Outcome launch(List<String> command, int timeoutSeconds) throws IOException, InterruptedException {
        Path errors = scratch.resolve("stderr.log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        // What a user has set for a client of his own must not change what is measured.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("OPENAI_")
                        || name.startsWith("JDK_JAVA_OPT")
                        || name.equals("JAVA_TOOL_OPTIONS"));
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        CompletableFuture<Map<String, Double>> figures = CompletableFuture.supplyAsync(() -> read(process, start));
        if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return Outcome.failed("not done in " + timeoutSeconds + " s");
        }
        Map<String, Double> said = figures.join();
        int status = process.exitValue();
        if (status == Runner.UNSUPPORTED) {
            return Outcome.unsupported();
        } else if (status != 0 || said.isEmpty()) {
            System.err.println(Files.readString(errors));
            return Outcome.failed("failed: " + reason(Files.readAllLines(errors)));
        }
        return new Outcome(said, "");
    }

    /** Reads figures, and takes the time at which an answer comes. */
    private static Map<String, Double> read(Process process, long start) {
        Map<String, Double> figures = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("answer ")) {
                    figures.put("wall_ms", (System.nanoTime() - start) / 1e6);
                } else if (line.startsWith("figure ")) {
                    String[] words = line.split(" ", 3);
                    figures.put(words[1], Double.parseDouble(words[2]));
                }
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the name of the last exception in a chain: the cause. */
    private static String reason(List<String> errors) {
        return errors.stream()
                .filter(line ->
                        line.startsWith("Caused by: ") || line.matches("(Exception in .* )?[\\w.]+(Error|Exception).*"))
                .reduce((first, second) -> second)
                .map(line ->
                        line.replaceFirst("^Caused by: ", "").split(":", 2)[0].replaceFirst(".*\\.", ""))
                .orElse("no figures");
    }
}
