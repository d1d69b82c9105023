package io.openaisdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void whatIsWrittenByHandIsKept() {
        String page =
                "# Performance\n\nText\n\n## Against the budgets\n\n| a |\n|---|\n\nWhy.\n\n## Cold start\n\n| b |\n";

        assertThat(Document.byHand(page)).isEqualTo("## Against the budgets\n\n| a |\n|---|\n\nWhy.\n\n");
        assertThat(Document.byHand("# Performance\n")).isEmpty();
    }
}
