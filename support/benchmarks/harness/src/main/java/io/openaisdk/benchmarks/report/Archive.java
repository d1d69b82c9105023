package io.openaisdk.benchmarks.report;

import java.nio.file.Path;
import java.util.List;

/** What a trial run leaves for the starts after it: an archive of its classes, and since JDK 25 a cache of more than classes. */
final class Archive {

    /** The first with the one-step cache of JEP 514. */
    private static final int FIRST_WITH_CACHE = 25;

    private static final boolean CACHE = Runtime.version().feature() >= FIRST_WITH_CACHE;

    /** What it is called in the tables. */
    static final String TITLE = CACHE ? "the AOT cache" : "the AppCDS archive";

    private Archive() {}

    /** Gives the flags of the trial run. */
    static List<String> write(Path file) {
        return List.of((CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
    }

    /** Gives the flags of a start; without the file it fails. */
    static List<String> use(Path file) {
        return CACHE
                ? List.of("-XX:AOTCache=" + file, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:on");
    }
}
