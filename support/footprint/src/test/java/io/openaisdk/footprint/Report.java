package io.openaisdk.footprint;

import io.openaisdk.architecture.BuiltJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where figures are kept and shown. */
final class Report {

    /** The feature version of the JDK that is measured. */
    static final int JDK = Runtime.version().feature();

    static final Path COMMITTED = BuiltJars.baseDirectory().resolve("footprint.tsv");

    private Report() {}

    /** Writes the table below target, where it can be read after a build. */
    static Path write(Comparison comparison) throws IOException {
        Path file = BuiltJars.baseDirectory().resolve("target/footprint-" + JDK + ".md");
        Files.writeString(file, comparison.table());
        return file;
    }
}
