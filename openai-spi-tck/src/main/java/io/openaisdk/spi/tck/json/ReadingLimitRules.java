package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Up to which sizes text is read. */
abstract class ReadingLimitRules extends JsonRules {

    ReadingLimitRules(JsonCodecSuite suite) {
        super(suite);
    }

    static Stream<JsonLimits> limits() {
        return Stream.of(
                JsonLimits.DEFAULT,
                JsonLimits.DEFAULT
                        .withNesting(3)
                        .withNameLength(20)
                        .withNumberLength(24)
                        .withStringLength(40),
                JsonLimits.DEFAULT.withNesting(JsonLimits.MOST_NESTING).withNameLength(200_000));
    }

    @ParameterizedTest
    @MethodSource("limits")
    @Rule("JR25")
    final void jr25LimitsNesting(JsonLimits limits) throws IOException {
        int most = limits.nesting();
        for (String text : List.of(nestedArrays(most), nestedObjects(most))) {
            assertAccepted(limits, text);
        }
        for (String text : List.of(nestedArrays(most + 1), nestedObjects(most + 1), nestedArrays(100_000))) {
            assertRejected(limits, text);
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    @Rule("JR26")
    final void jr26LimitsNamesAndNumbers(JsonLimits limits) throws IOException {
        for (String unit : List.of("n", "\u00e9", "\u20ac", "\\n", "\\u20ac")) {
            int length = limits.nameLength();
            assertAccepted(limits, "{\"" + unit.repeat(length) + "\":1}");
            assertRejected(limits, "{\"" + unit.repeat(length + 1) + "\":1}");
        }
        for (String sign : List.of("", "-")) {
            for (String rest : List.of("", ".5", "e5", ".5e-5")) {
                int digits = limits.numberLength() - sign.length() - rest.length();
                String good = sign + "1".repeat(digits) + rest;
                String bad = sign + "1".repeat(digits + 1) + rest;
                assertAccepted(limits, good);
                assertAccepted(limits, "[" + good + "]");
                assertRejected(limits, bad);
                assertRejected(limits, "[" + bad + "]");
                assertThat(read(limits, good).nextNumber())
                        .as("with rest %s", rest)
                        .isEqualTo(good);
            }
        }
        assertAccepted(limits, "0." + "1".repeat(limits.numberLength() - 2));
        assertRejected(limits, "0." + "1".repeat(limits.numberLength() - 1));
        assertRejected(limits, "1".repeat(100_001));
    }

    @Test
    @Rule("JR27")
    final void jr27ReadsLongStrings() throws IOException {
        String text = "audio".repeat(6_000_000);
        assertThat(stream(JsonLimits.DEFAULT, "\"" + text + "\"").nextString()).isEqualTo(text);

        JsonLimits limits = JsonLimits.DEFAULT.withStringLength(10_000);
        for (String unit : List.of("s", "\u00e9", "\u20ac", "\\n", "\\u20ac")) {
            String good = "\"" + unit.repeat(10_000) + "\"";
            String bad = "\"" + unit.repeat(10_001) + "\"";
            assertAccepted(limits, good);
            for (JsonReader reader : List.of(read(limits, bad), stream(limits, bad))) {
                assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(reader::nextString);
            }
        }
    }

    private void assertAccepted(JsonLimits limits, String text) throws IOException {
        assertThat(outcome(read(limits, text))).isEqualTo("accepted");
        assertThat(outcome(stream(limits, text))).isEqualTo("accepted");
        assertThat(skipped(read(limits, text))).isEqualTo("accepted");
    }

    private void assertRejected(JsonLimits limits, String text) throws IOException {
        assertThat(outcome(read(limits, text))).isEqualTo("rejected");
        assertThat(outcome(stream(limits, text))).isEqualTo("rejected");
        assertThat(skipped(read(limits, text))).isEqualTo("rejected");
    }

    private JsonReader read(JsonLimits limits, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return codec(limits).reader(bytes, 0, bytes.length);
    }

    private JsonReader stream(JsonLimits limits, String text) {
        JsonCodec codec = codec(limits);
        return codec.reader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String nestedArrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String nestedObjects(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
