package io.openaisdk.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the SDK costs in bytes, classes, threads, connections and sizes is what is committed, or less. */
class FootprintTest {

    @Test
    void costsNoMoreThanIsCommitted(@TempDir Path scratch) throws Exception {
        CommittedFigures committed = CommittedFigures.read(Report.COMMITTED);
        if (!committed.jdks().contains(Report.JDK)) {
            String skipped = "footprint: NOT CHECKED, nothing is committed for JDK " + Report.JDK + " but for "
                    + committed.jdks() + "; with this JDK, " + Comparison.COMMAND + " adds it";
            System.out.println(skipped);
            assumeTrue(false, skipped);
        }
        Map<String, Long> measured = Footprint.measure(scratch);

        Comparison comparison = new Comparison(committed, measured, Report.JDK);
        Path table = Report.write(comparison);
        System.out.println("footprint: " + measured.size() + " figures are in " + table);
        List<String> improvements = comparison.improvements();
        if (!improvements.isEmpty()) {
            System.out.println("footprint: less than is committed; run " + Comparison.COMMAND
                    + " so that it stays so:\n  " + String.join("\n  ", improvements));
        }
        assertThat(comparison.failures())
                .as(
                        "Figures of JDK %s that are not as committed. If they are intended, run %s",
                        Report.JDK, Comparison.COMMAND)
                .isEmpty();
    }
}
