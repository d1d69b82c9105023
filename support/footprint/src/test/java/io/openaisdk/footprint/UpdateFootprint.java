package io.openaisdk.footprint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code support/footprint/update} runs. It is named so that no other build does. */
class UpdateFootprint {

    @Test
    void commitsWhatIsMeasured(@TempDir Path scratch) throws Exception {
        CommittedFigures before = Files.exists(Report.COMMITTED)
                ? CommittedFigures.read(Report.COMMITTED)
                : CommittedFigures.parse(List.of("figure\tmargin"));
        Map<String, Long> measured = Footprint.measure(scratch);

        System.out.println(new Comparison(before, measured, Report.JDK).table());
        Files.write(Report.COMMITTED, before.with(measured, Report.JDK).lines());
    }
}
