package io.openaisdk.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "10", "0.5", "-1.50", "1e5", "1E+5", "1.0e-05", "123456789012345678901234567890"})
    void knows_numbers(String text) {
        assertThat(JsonNumbers.isLiteral(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "-01", "1.", ".1", "+1", "1e", "1e+", "1.5.2", "1 ", " 1", "0x1", "\u0661"})
    void knows_what_is_none(String text) {
        assertThat(JsonNumbers.isLiteral(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-2147483648", "1e2147483647", "1e2147483648", "0.1", "99999999999999999999"})
    void is_quick_and_silent_about_what_is_no_long(String literal) {
        assertThatThrownBy(() -> JsonNumbers.toLong(literal))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageNotContaining(literal)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void writes_finite_numbers_only(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumbers.literal(value));
    }
}
