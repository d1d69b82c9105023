package io.openaisdk.benchmarks.client;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Measures a stretch of work of the whole process: time, CPU time, bytes allocated.
 *
 * <p>CPU time is that of all threads, the compiler's and the collector's too. Bytes are those of all Java threads. Before
 * JDK 21 the bytes of threads that have ended are not told, so there the sum is a lower bound when threads ended meanwhile.
 */
public final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Optional<Method> TOTAL_ALLOCATED = totalAllocated();

    private final long startedThreads = THREADS.getTotalStartedThreadCount();
    private final long liveThreads = THREADS.getThreadCount();
    private final long allocated = allocatedBytes();
    private final long cpu = SYSTEM.getProcessCpuTime();
    private final long start = System.nanoTime();

    private Meter() {}

    /**
     * Begins to measure.
     *
     * @return what ends it
     */
    public static Meter start() {
        return new Meter();
    }

    /**
     * Ends measuring; the threads that worked must be alive still.
     *
     * @return what was measured since the start
     */
    public Measured stop() {
        long nanos = System.nanoTime() - start;
        long cpuNanos = SYSTEM.getProcessCpuTime() - cpu;
        long bytes = allocatedBytes() - allocated;
        long ended = THREADS.getTotalStartedThreadCount() - startedThreads - (THREADS.getThreadCount() - liveThreads);
        return new Measured(nanos, cpuNanos, bytes, TOTAL_ALLOCATED.isPresent() ? 0 : ended);
    }

    /**
     * What was measured.
     *
     * @param nanos how long it took
     * @param cpuNanos the CPU time of the process
     * @param bytes what was allocated
     * @param unseenThreads how many threads ended whose bytes are not among them
     */
    public record Measured(long nanos, long cpuNanos, long bytes, long unseenThreads) {}

    private static long allocatedBytes() {
        if (TOTAL_ALLOCATED.isPresent()) {
            try {
                return (Long) TOTAL_ALLOCATED.get().invoke(THREADS);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    /** Finds the method of JDK 21 that counts ended threads too. */
    private static Optional<Method> totalAllocated() {
        try {
            return Optional.of(ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes"));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
