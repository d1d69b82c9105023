package io.openaisdk.spi.tck.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Up to which sizes text is read. */
abstract class ReadingLimitRules extends JsonRules {

    ReadingLimitRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JR25")
    final void limitsNesting() throws IOException {
        int limit = JsonLimits.NESTING;
        for (String text : List.of(nestedArrays(limit), nestedObjects(limit))) {
            assertThat(outcome(read(text))).isEqualTo("accepted");
            assertThat(outcome(stream(text))).isEqualTo("accepted");
            assertThat(skipped(read(text))).isEqualTo("accepted");
        }
        for (String text : List.of(nestedArrays(limit + 1), nestedObjects(limit + 1), nestedArrays(100_000))) {
            assertThat(outcome(read(text))).isEqualTo("rejected");
            assertThat(outcome(stream(text))).isEqualTo("rejected");
            assertThat(skipped(read(text))).isEqualTo("rejected");
        }
    }

    @Test
    @Rule("JR26")
    final void limitsNamesAndNumbers() throws IOException {
        for (String unit : List.of("n", "\u00e9", "\u20ac", "\\n", "\\u20ac")) {
            int length = JsonLimits.NAME_LENGTH;
            assertLimit("{\"" + unit.repeat(length) + "\":1}", "{\"" + unit.repeat(length + 1) + "\":1}");
        }
        for (String sign : List.of("", "-")) {
            for (String rest : List.of("", ".5", "e5", ".5e-5")) {
                int digits = JsonLimits.NUMBER_LENGTH - sign.length() - rest.length();
                String good = sign + "1".repeat(digits) + rest;
                String bad = sign + "1".repeat(digits + 1) + rest;
                assertLimit(good, bad);
                assertLimit("[" + good + "]", "[" + bad + "]");
                assertThat(read(good).nextNumber()).isEqualTo(good);
            }
        }
        assertLimit("0." + "1".repeat(JsonLimits.NUMBER_LENGTH - 2), "0." + "1".repeat(JsonLimits.NUMBER_LENGTH - 1));
        assertThat(outcome(read("1".repeat(100_000)))).isEqualTo("rejected");
    }

    @Test
    @Rule("JR27")
    final void readsLongStrings() throws IOException {
        String text = "audio".repeat(6_000_000);
        assertThat(stream("\"" + text + "\"").nextString()).isEqualTo(text);
    }

    private void assertLimit(String good, String bad) throws IOException {
        assertThat(outcome(read(good))).isEqualTo("accepted");
        assertThat(outcome(stream(good))).isEqualTo("accepted");
        assertThat(skipped(read(good))).isEqualTo("accepted");
        assertThat(outcome(read(bad))).isEqualTo("rejected");
        assertThat(outcome(stream(bad))).isEqualTo("rejected");
        assertThat(skipped(read(bad))).isEqualTo("rejected");
    }

    private static String nestedArrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String nestedObjects(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
