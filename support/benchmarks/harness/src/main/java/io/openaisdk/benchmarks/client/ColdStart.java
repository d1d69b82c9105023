package io.openaisdk.benchmarks.client;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes one call in a JVM that has done nothing else, and prints the answer.
 *
 * <p>Nothing is loaded before the answer is out but the client. The figures come after it, and those that cost nothing first:
 * the management beans load hundreds of classes.
 */
public final class ColdStart {

    /** The kernel counts the CPU time of a process in hundredths of a second (USER_HZ). */
    private static final int MILLIS_PER_TICK = 10;

    private ColdStart() {}

    /**
     * Makes the call.
     *
     * @param args the class of the client, the base URL, and {@code chat} or {@code stream}
     * @throws Exception if the client cannot be made or the kernel tells no figures
     */
    public static void main(String[] args) throws Exception {
        BenchmarkClient client = Clients.create(args[0], args[1]);
        String answer = args[2].equals("chat") ? client.chat() : Long.toString(client.chatStream());
        System.out.println("answer " + answer);
        long answered = System.currentTimeMillis();
        long ticks = cpuTicks();
        long resident = ProcessStatus.peakResidentKilobytes();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("figure jvm_ms " + (answered - started));
        System.out.println("figure cpu_ms " + ticks * MILLIS_PER_TICK);
        System.out.println("figure rss_mb " + resident / 1024.0);
        System.out.flush();
        // A client may hold threads that are no daemons, and how it ends is not measured here.
        Runtime.getRuntime().halt(0);
    }

    /** Reads user and system time of this process; proc_pid_stat(5), fields 14 and 15. */
    private static long cpuTicks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", 14);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
