package io.openaisdk.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Some work that each client does in a JVM of its own. */
sealed interface Scenario {

    /** Same heap and collector for all, and no growing of the heap meanwhile. */
    List<String> FIXED_HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

    /** Gives what it is called on the command line. */
    String name();

    /** Gives the heading of its table. */
    String title();

    /** Gives the columns of its table. */
    List<Metric> metrics();

    /**
     * A first call.
     *
     * @param operation {@code chat} or {@code stream}
     * @param path the first segment of the server's path
     * @param archived says that the JVM starts from what a trial run has left: an archive of classes, a cache since JDK 25
     */
    record Cold(String name, String title, String operation, String path, boolean archived) implements Scenario {

        @Override
        public List<Metric> metrics() {
            return List.of(
                    Metric.cost("wall_ms", "ms", 0),
                    Metric.cost("jvm_ms", "ms in the JVM", 0),
                    Metric.cost("cpu_ms", "CPU ms", 0),
                    Metric.plain("rss_mb", "peak RSS MB", 0),
                    Metric.cost("classes", "classes loaded", 0));
        }
    }

    /**
     * Work for a workload.
     *
     * @param path the first segment of the server's path
     * @param jvm the flags of the JVM
     * @param arguments the workload and its arguments; {@code MODE} stands for blocking or async
     * @param bothForms says that the asynchronous form of a client has a row of its own
     * @param timeoutSeconds how long a JVM may take
     */
    record Warm(
            String name,
            String title,
            String path,
            List<String> jvm,
            List<String> arguments,
            boolean bothForms,
            int timeoutSeconds,
            List<Metric> metrics)
            implements Scenario {}

    /** The jars of the class path; nothing runs. */
    record Footprint(String name, String title) implements Scenario {

        @Override
        public List<Metric> metrics() {
            return List.of(Metric.plain("jars", "jars", 0), Metric.plain("mb", "MB", 1));
        }
    }

    /** Gives the lines of its table. */
    default List<Row> rows(List<Contender> contenders) {
        List<Row> rows = new ArrayList<>();
        for (Contender contender : contenders) {
            rows.add(new Row(contender, false));
        }
        if (this instanceof Warm warm && warm.bothForms()) {
            for (Contender contender : contenders) {
                rows.add(new Row(contender, true));
            }
        }
        return rows;
    }

    /**
     * Gives all scenarios.
     *
     * @param quick does less of everything, to see that it runs: the figures mean little
     * @param upload the file to upload
     */
    static List<Scenario> all(boolean quick, Path upload) {
        List<Scenario> all = new ArrayList<>();
        all.add(new Cold("cold-chat", "Cold start to the first answer: chat", "chat", "plain", false));
        all.add(new Cold(
                "cold-stream", "Cold start to the end of a first stream of 20 events", "stream", "events-20", false));
        all.add(new Cold(
                "cold-archived",
                "Cold start to the first answer, with " + Archive.TITLE + " of a trial run: chat",
                "chat",
                "plain",
                true));
        for (String operation : List.of("chat", "response")) {
            String what = operation.equals("chat") ? "small chat completion" : "response of 3 KB";
            all.add(unary(operation, 1, "Warm calls, one caller: " + what, quick ? 4_000 : 15_000));
            all.add(unary(operation, 32, "Warm calls, 32 callers: " + what, quick ? 8_000 : 30_000));
        }
        all.add(stream("chat", quick ? 6 : 30));
        all.add(stream("response", quick ? 6 : 30));
        for (int streams : new int[] {1_000, 5_000}) {
            all.add(slow(streams));
        }
        all.add(new Warm(
                "delayed-1000",
                "1,000 asynchronous calls at once, each answered after 2 s",
                "delayed",
                FIXED_HEAP,
                List.of("delayed", "1000"),
                false,
                120,
                List.of(
                        Metric.cost("wall_s", "s", 1),
                        Metric.plain("failed", "failed", 0),
                        Metric.plain("threads", "peak threads", 0),
                        Metric.plain("cpu_s", "CPU s", 1))));
        all.add(embeddings("numbers", quick ? 15 : 100));
        all.add(embeddings("base64", quick ? 15 : 100));
        all.add(new Warm(
                "upload",
                "Upload of a file of 256 MB with a heap of 64 MB",
                "plain",
                List.of("-Xmx64m"),
                List.of("upload", upload.toString()),
                false,
                120,
                List.of(
                        Metric.cost("wall_s", "s", 2),
                        Metric.cost("cpu_s", "CPU s", 2),
                        Metric.plain("heap_mb", "peak heap MB", 0),
                        Metric.plain("alloc_mb", "allocated MB", 1),
                        Metric.plain("rss_mb", "peak RSS MB", 0))));
        all.add(new Footprint("footprint", "Class path at run time"));
        return List.copyOf(all);
    }

    private static Warm unary(String operation, int callers, String title, int calls) {
        String times = Integer.toString(calls);
        return new Warm(
                operation + "-" + callers,
                title,
                "plain",
                FIXED_HEAP,
                List.of("unary", operation, "MODE", Integer.toString(callers), times, times),
                true,
                300,
                List.of(
                        Metric.cost("p50_us", "p50 µs", 0),
                        Metric.plain("p99_us", "p99 µs", 0),
                        Metric.cost("cpu_us", "CPU µs a call", 0),
                        Metric.cost("alloc_b", "bytes allocated a call", 0),
                        Metric.rate("calls_s", "calls/s")));
    }

    private static Warm stream(String operation, int streams) {
        String times = Integer.toString(streams);
        return new Warm(
                "stream-" + operation,
                "Streams of 20,000 events without pauses: " + operation,
                "events-20000",
                FIXED_HEAP,
                List.of("stream", operation, "20000", times, times),
                false,
                300,
                List.of(
                        Metric.rate("events_s", "events/s"),
                        Metric.cost("cpu_ns", "CPU ns an event", 0),
                        Metric.cost("alloc_b", "bytes allocated an event", 0)));
    }

    private static Warm slow(int streams) {
        String count = Integer.toString(streams);
        return new Warm(
                "slow-" + streams,
                String.format("%,d asynchronous streams at once, 20 events in 10 s each", streams),
                "slow",
                FIXED_HEAP,
                List.of("slow", count),
                false,
                120,
                List.of(
                        Metric.plain("wall_s", "s", 1),
                        Metric.plain("failed", "failed", 0),
                        Metric.plain("open", "open at once", 0),
                        Metric.plain("threads", "peak threads", 0),
                        Metric.plain("heap_mb", "live heap MB", 0),
                        Metric.plain("rss_mb", "peak RSS MB", 0),
                        Metric.cost("cpu_s", "CPU s", 1)));
    }

    private static Warm embeddings(String form, int calls) {
        String times = Integer.toString(calls);
        return new Warm(
                "embeddings-" + form,
                "100 vectors of 1,536 elements as " + form,
                "plain",
                FIXED_HEAP,
                List.of("embeddings", form, times, times),
                false,
                300,
                List.of(
                        Metric.cost("wall_ms", "ms", 1),
                        Metric.cost("cpu_ms", "CPU ms", 1),
                        Metric.cost("alloc_mb", "MB allocated", 1)));
    }
}
