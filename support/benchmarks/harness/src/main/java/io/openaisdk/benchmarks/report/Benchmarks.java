package io.openaisdk.benchmarks.report;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures clients side by side and prints tables: what {@code support/benchmarks/run} starts. */
public final class Benchmarks {

    private static final long UPLOAD_BYTES = 256L * 1024 * 1024;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args the options of the script; the system property {@code benchmarks.root} names the directory of the modules
     * @throws Exception if the server cannot be started or a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(System.getProperty("benchmarks.root"));
        Path scratch = Files.createDirectories(root.resolve("target/run"));
        try {
            Options options = Options.parse(List.of(args));
            System.out.println(measure(options, root, scratch));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static String measure(Options options, Path root, Path scratch) throws IOException, InterruptedException {
        Path upload = sparseFile(scratch.resolve("large.bin"));
        List<Contender> contenders = options.chooseClients(Contender.ALL);
        Map<Scenario, Results> all = new LinkedHashMap<>();
        for (Scenario scenario : options.choose(Scenario.all(options.quick(), upload))) {
            all.put(scenario, new Results(scenario.rows(contenders)));
        }
        try (Launcher launcher = new Launcher(root, scratch)) {
            for (int round = 0; round < options.rounds(); round++) {
                for (Map.Entry<Scenario, Results> entry : all.entrySet()) {
                    measure(launcher, entry.getKey(), entry.getValue(), round);
                }
                if (options.write()) {
                    write(options, root, round + 1, tables(all));
                }
            }
        } finally {
            Files.delete(upload);
        }
        return tables(all);
    }

    private static String tables(Map<Scenario, Results> all) {
        StringBuilder tables = new StringBuilder();
        all.forEach((scenario, results) -> tables.append(MarkdownTable.of(scenario, results)));
        return tables.toString();
    }

    /** Writes the page after each round, because a whole run takes hours. */
    private static void write(Options options, Path root, int rounds, String tables) throws IOException {
        Path document = root.resolve("../../docs/performance.md").normalize();
        Files.writeString(document, Document.of(options, root, rounds, tables, Files.readString(document)));
        System.err.println("Written: " + root.relativize(document));
    }

    /** Lets each client do the work once; each round begins with another one. */
    private static void measure(Launcher launcher, Scenario scenario, Results results, int round)
            throws IOException, InterruptedException {
        List<Row> order = new ArrayList<>(results.rows());
        Collections.rotate(order, -round);
        for (Row row : order) {
            if (results.problem(row).equals("-")) {
                continue;
            }
            Outcome outcome = launcher.run(scenario, row);
            results.add(row, round, outcome);
            if (scenario instanceof Scenario.Cold cold
                    && round == 0
                    && outcome.problem().isEmpty()) {
                results.add(row, round, launcher.countClasses(cold, row));
            }
            System.err.printf(
                    "round %d  %-18s %-32s %s%s%n",
                    round + 1, scenario.name(), row.name(), outcome.problem(), new TreeMap<>(outcome.figures()));
        }
    }

    /** Makes a file that has a length and no content on the disk. */
    private static Path sparseFile(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(UPLOAD_BYTES);
        }
        return path;
    }
}
