package io.openaisdk.footprint;

import io.openaisdk.benchmarks.client.Meter;
import java.util.Arrays;

/**
 * Measures the bytes that all threads of the process allocate for an operation, when it has been made often enough to be warm.
 *
 * <p>The median of batches leaves out the batch in which a buffer grew or a method handle was specialized.
 */
final class AllocatedBytes {

    private static final int BATCHES = 7;

    private AllocatedBytes() {}

    /**
     * Measures.
     *
     * @param batch how many operations are made in each batch; as many in all batches make it warm
     * @param operation what is measured
     * @return bytes for one operation
     */
    static long of(int batch, Runnable operation) {
        repeat(batch * BATCHES, operation);
        long[] bytes = new long[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            Meter meter = Meter.start();
            repeat(batch, operation);
            Meter.Measured measured = meter.stop();
            if (measured.unseenThreads() > 0) {
                throw new IllegalStateException("A thread has ended, and what it allocated is unknown");
            }
            bytes[i] = measured.bytes() / batch;
        }
        Arrays.sort(bytes);
        return bytes[BATCHES / 2];
    }

    private static void repeat(int times, Runnable operation) {
        for (int i = 0; i < times; i++) {
            operation.run();
        }
    }
}
