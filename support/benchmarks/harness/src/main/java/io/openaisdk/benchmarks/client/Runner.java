package io.openaisdk.benchmarks.client;

import java.nio.file.Path;

/** Runs one workload with one client and prints the figures, one a line. */
public final class Runner {

    /** Says that the client cannot do what was asked. */
    public static final int UNSUPPORTED = 3;

    private Runner() {}

    /**
     * Runs a workload.
     *
     * @param args the class of the client, the base URL, the name of the workload, and what the workload takes
     */
    @SuppressWarnings("CatchAndPrintStackTrace") // it is what the one who started this JVM reads
    public static void main(String[] args) {
        int status = 1;
        try (BenchmarkClient client = Clients.create(args[0], args[1])) {
            workload(args).run(client).print();
            status = 0;
        } catch (UnsupportedOperationException e) {
            status = UNSUPPORTED;
        } catch (Throwable e) {
            // Whatever it is, memory included: the figures of this client are the failure.
            e.printStackTrace();
        }
        System.out.flush();
        // A client may hold threads that are no daemons, and how it ends is not measured here.
        Runtime.getRuntime().halt(status);
    }

    private static Workload workload(String[] args) {
        return switch (args[2]) {
            case "unary" ->
                new UnaryCalls(args[3], args[4].equals("async"), number(args[5]), number(args[6]), number(args[7]));
            case "stream" -> new FastStreams(args[3], number(args[4]), number(args[5]), number(args[6]));
            case "slow" -> new SlowStreams(number(args[3]));
            case "delayed" -> new DelayedCalls(number(args[3]));
            case "embeddings" -> new Embeddings(args[3].equals("base64"), number(args[4]), number(args[5]));
            case "upload" -> new Upload(Path.of(args[3]));
            default -> throw new IllegalArgumentException("No workload " + args[2]);
        };
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
