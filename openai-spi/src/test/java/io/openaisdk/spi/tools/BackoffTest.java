package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration HALF = Duration.ofMillis(500);

    @Test
    void doublesUpToTheMaximum() {
        Backoff backoff = Backoff.of(HALF, Duration.ofSeconds(8));

        assertThat(IntStream.rangeClosed(1, 7).mapToObj(backoff::delay).map(Duration::toMillis))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 8_000L, 8_000L);
        assertThat(backoff.delay(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Backoff.of(Duration.ofNanos(1), Duration.ofDays(36_500)).delay(64))
                .isEqualTo(Duration.ofDays(36_500));
    }

    @Test
    void takesAPartOffAtRandom() {
        Duration max = Duration.ofSeconds(8);

        assertThat(new Backoff(HALF, max, 0.25, () -> 0).delay(1)).isEqualTo(HALF);
        assertThat(new Backoff(HALF, max, 0.25, () -> 0.5).delay(1)).isEqualTo(Duration.ofNanos(437_500_000));
        assertThat(new Backoff(HALF, max, 0.25, () -> 1).delay(20)).isEqualTo(Duration.ofSeconds(6));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> Backoff.of(HALF, max).withJitter(0.25).delay(2)))
                .allMatch(delay -> delay.toMillis() >= 750 && delay.toMillis() <= 1_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.of(Duration.ZERO, HALF));
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.of(HALF, Duration.ofMillis(499)));
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.of(HALF, Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backoff.of(HALF, HALF).withJitter(1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backoff.of(HALF, HALF).withJitter(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backoff.of(HALF, HALF).delay(0))
                .withMessage("failures must be at least 1: 0");
    }
}
