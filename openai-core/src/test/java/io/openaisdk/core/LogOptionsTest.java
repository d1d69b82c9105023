package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.config.Environment.Found;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the setting says; the logger of tests is at info level. */
class LogOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"info", "debug", "INFO"})
    void settingAsksForLogs(String value) {
        assertThat(new LogOptions().observer(found(value))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "warn", "error"})
    void settingAsksForNone(String value) {
        assertThat(new LogOptions().observer(found(value))).isEmpty();
        assertThat(new LogOptions().observer(Optional.empty())).isEmpty();
    }

    @Test
    void codeWinsOverTheSetting() {
        assertThat(new LogOptions().level(LogOptions.Level.OFF).observer(found("debug")))
                .isEmpty();
        assertThat(new LogOptions().level(LogOptions.Level.INFO).observer(found("nonsense")))
                .isPresent();
    }

    @Test
    void settingThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> new LogOptions().observer(found("verbose")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("OPENAI_LOG cannot be used: log must be info, debug or off, not \"verbose\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, (1 << 20) + 1})
    void boundThatIsNoneIsRefused(int max) {
        assertThatThrownBy(() -> new LogOptions().maxBodyBytes(max))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + max);
    }

    private static Optional<Found> found(String value) {
        return Optional.of(new Found(value, "OPENAI_LOG"));
    }
}
