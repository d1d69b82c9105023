package io.openaisdk.footprint;

import io.openaisdk.architecture.BuiltJars;
import io.openaisdk.architecture.ChildJvm;
import io.openaisdk.architecture.Poms;
import io.openaisdk.benchmarks.server.BenchmarkServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures all figures, by name, on the JDK that runs this.
 *
 * <p>None is a time. Each combination and style has a JVM to itself, made as much alike as it can be on all machines:
 *
 * <ul>
 *   <li>two processors, because pools of the JDK and of libraries are sized by their number;
 *   <li>the first compiler only, which never removes an allocation; the second does when its profile and its inlining allow it,
 *       and decides otherwise in the next run. So bytes are what the code asks for, somewhat more than a hot application sees;
 *   <li>no archive of classes, because which one a JDK brings, and what is in it, changes which classes are loaded;
 *   <li>the serial collector, one locale and one time zone.
 * </ul>
 */
final class Footprint {

    /** One JVM for each of the two processors that the smallest machine has. */
    private static final int JVMS_AT_ONCE = 2;

    private final Path scratch;

    private Footprint(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Measures everything.
     *
     * @param scratch an empty directory
     * @return the figures, in an order that is always the same
     */
    static Map<String, Long> measure(Path scratch) throws IOException, InterruptedException {
        Footprint footprint = new Footprint(scratch);
        Map<String, Long> figures = new LinkedHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(JVMS_AT_ONCE);
        try {
            List<Future<Map<String, Long>>> runs = new ArrayList<>();
            for (Combination combination : Combination.values()) {
                for (Style style : Style.values()) {
                    runs.add(threads.submit(() -> footprint.run(combination, style)));
                }
            }
            for (Future<Map<String, Long>> run : runs) {
                figures.putAll(run.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        sizes(figures);
        return figures;
    }

    private Map<String, Long> run(Combination combination, Style style) throws IOException {
        String suffix = ", " + style.name().toLowerCase(Locale.ROOT) + ", " + combination.title();
        Path directory = Files.createDirectory(scratch.resolve(combination + "-" + style));
        try (BenchmarkServer server = new BenchmarkServer()) {
            Thread loop = new Thread(server, "server of " + directory.getFileName());
            loop.setDaemon(true);
            loop.start();
            ChildJvm.Outcome outcome = jvm(directory)
                    .runOnClassPath(
                            Combination.placeOf(Program.class),
                            combination.jars(),
                            Program.class.getName(),
                            style.name(),
                            "http://127.0.0.1:" + server.port());
            int classes = outcome.classes().indexOf(FirstCallMade.class.getName());
            if (outcome.exitCode() != 0 || classes < 0) {
                throw new IllegalStateException("The program failed: " + outcome.out() + outcome.err());
            }
            Map<String, Long> figures = new LinkedHashMap<>();
            outcome.out()
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(words -> figures.put(words[0] + suffix, Long.valueOf(words[1])));
            figures.put("classes loaded by a first call" + suffix, (long) classes);
            figures.put(
                    "connections opened for " + Program.CALLERS * Program.CALLS_OF_EACH + " calls by " + Program.CALLERS
                            + " callers" + suffix,
                    (long) server.connections("together-" + Program.CALLERS));
            return figures;
        }
    }

    private static ChildJvm jvm(Path directory) {
        return new ChildJvm(directory)
                .option("-XX:ActiveProcessorCount=2")
                .option("-XX:TieredStopAtLevel=1")
                .option("-Xshare:off")
                .option("-XX:+UseSerialGC")
                .option("-Xmx256m")
                .property("user.language", "en")
                .property("user.country", "US")
                .property("user.timezone", "UTC");
    }

    private static void sizes(Map<String, Long> figures) throws IOException {
        BuiltJars jars = BuiltJars.current();
        for (String module : Poms.publishedDirectories(BuiltJars.projectDirectory())) {
            figures.put("size of " + module + ".jar", size(jars.place(module)));
        }
        long sum = 0;
        for (Path jar : jars.classPathOf(List.of("openai"))) {
            sum += size(jar);
        }
        figures.put("size of the class path of the starter", sum);
    }

    /** A directory of classes stands for a module that was not packaged; its size says nothing of the jar's. */
    private static long size(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is no jar; package the modules before");
        }
        return Files.size(jar);
    }
}
