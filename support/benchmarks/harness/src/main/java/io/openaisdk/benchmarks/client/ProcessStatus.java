package io.openaisdk.benchmarks.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel tells of this process (proc_pid_status(5)). */
final class ProcessStatus {

    private ProcessStatus() {}

    /** Gives the most memory that was resident at a time. */
    static long peakResidentKilobytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("/proc/self/status has no VmHWM");
    }
}
