package io.openaisdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final List<Scenario> SCENARIOS = Scenario.all(true, Path.of("large.bin"));

    @Test
    void namesMayBeBeginnings() {
        Options options = Options.parse(List.of("--scenario", "cold", "--scenario", "slow-5000", "--client", "gson"));

        assertThat(options.choose(SCENARIOS))
                .extracting(Scenario::name)
                .containsExactly("cold-chat", "cold-stream", "cold-archived", "slow-5000");
        assertThat(options.chooseClients(Contender.ALL))
                .extracting(Contender::name)
                .containsExactly("openai-sdk apache+gson", "openai-sdk okhttp+gson", "openai-sdk jdk+gson");
    }

    @Test
    void quickRunHasOneRoundUnlessToldOtherwise() {
        assertThat(Options.parse(List.of("--quick")).rounds()).isEqualTo(1);
        assertThat(Options.parse(List.of("--quick", "--rounds", "2")).rounds()).isEqualTo(2);
        assertThat(Options.parse(List.of()).rounds()).isEqualTo(5);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--fast")));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--rounds")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Options.parse(List.of("--scenario", "nothing")).choose(SCENARIOS))
                .withMessageContaining("cold-chat");
    }
}
