package io.openaisdk.spi.tck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers are read. */
abstract class NumberReadingRules extends JsonRules {

    NumberReadingRules(JsonCodecSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "5,5",
        "5.0,5",
        "5.000,5",
        "5e0,5",
        "5.0e0,5",
        "0.5e1,5",
        "50E-1,5",
        "-1.5e+1,-15",
        "0e99999999999,0",
        "0.000,0",
        "123456789012345678,123456789012345678",
        "-123456789012345678,-123456789012345678",
        "9007199254740993,9007199254740993",
        "9007199254740993.0,9007199254740993",
        "9.007199254740993e15,9007199254740993",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808",
        "9223372036854775807.0,9223372036854775807",
        "-9.223372036854775808E18,-9223372036854775808"
    })
    @Rule("JR9")
    final void jr9ReadsWholeNumbersHoweverTheyAreWritten(String literal, long value) throws IOException {
        assertThat(read(literal).nextLong()).isEqualTo(value);
        JsonReader reader = read("[" + literal + "]");
        reader.beginArray();
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(value);
        reader.endArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5",
                "1.5",
                "1e-1",
                "9223372036854775808",
                "-9223372036854775809",
                "9223372036854775807.5",
                "9.3e18",
                "1e19",
                "1e400",
                "1e999999999",
                "1e99999999999",
                "1e-99999999999",
                "123456789012345678901234567890"
            })
    @Rule("JR10")
    final void jr10KeepsANumberThatIsNoLong(String literal) throws IOException {
        JsonReader reader = read("[" + literal + "]");
        reader.beginArray();
        assertThatThrownBy(reader::nextLong)
                .isInstanceOf(NumberFormatException.class)
                .hasMessageNotContaining(literal);
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.NUMBER);
        assertThat(reader.hasNext()).as("hasNext()").isTrue();
        assertThatThrownBy(reader::nextLong).isInstanceOf(NumberFormatException.class);
        assertThatIllegalStateException().isThrownBy(reader::nextString);
        assertThat(reader.nextNumber()).isEqualTo(literal);
        reader.endArray();
    }

    @Test
    @Rule("JR11")
    final void jr11SkipsANumberThatIsNoLong() throws IOException {
        JsonReader reader = read("[0.5,1]");
        reader.beginArray();
        assertThatThrownBy(reader::nextLong).isInstanceOf(NumberFormatException.class);
        reader.skipValue();
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(1);
        reader.endArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "0e0",
                "-0e5",
                "1",
                "-1",
                "0.1",
                "1.0",
                "1e300",
                "1.7976931348623157e308",
                "4.9e-324",
                "1e-400",
                "2.2250738585072011e-308",
                "9007199254740993",
                "123456789012345678",
                "123456789012345678901234567890",
                "0.1000000000000000055511151231257827021181583404541015625"
            })
    @Rule("JR12")
    final void jr12ReadsTheNearestDouble(String literal) throws IOException {
        // equals() of Double tells -0.0 from 0.0
        assertThat((Object) read(literal).nextDouble()).isEqualTo(Double.valueOf(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1.8e308", "1e99999999999"})
    @Rule("JR13")
    final void jr13KeepsANumberThatIsTooLargeForADouble(String literal) throws IOException {
        JsonReader reader = read(literal);
        assertThatThrownBy(reader::nextDouble).isInstanceOf(NumberFormatException.class);
        assertThat(reader.nextNumber()).isEqualTo(literal);
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.END_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.10", "1E+2", "1e-2", "-1.50", "100000000000000000000", "12345678", "1e400"})
    @Rule("JR14")
    final void jr14GivesNumbersAsTheyAreWritten(String literal) throws IOException {
        assertThat(read(literal).nextNumber()).isEqualTo(literal);
    }
}
