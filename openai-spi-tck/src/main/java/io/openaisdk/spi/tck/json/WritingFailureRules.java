package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer does when a call, a value or the output is at fault. */
abstract class WritingFailureRules extends JsonRules {

    WritingFailureRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JW7")
    final void jw7WritesNothingThatDoesNotFit() {
        assertThat(written(writer -> {
                    assertMisfits(writer, "name", "endObject", "endArray");
                    writer.beginObject();
                    assertMisfits(writer, "value", "begin", "endArray");
                    writer.name("a");
                    assertMisfits(writer, "name", "endObject", "endArray");
                    writer.beginArray();
                    assertMisfits(writer, "name", "endObject");
                    writer.value(1L);
                    assertMisfits(writer, "name", "endObject");
                    writer.endArray();
                    assertMisfits(writer, "value", "begin", "endArray");
                    writer.endObject();
                    assertMisfits(writer, "name", "value", "begin", "endObject", "endArray");
                }))
                .isEqualTo("{\"a\":[1]}");
        assertThat(written(writer -> {
                    writer.value("a");
                    assertMisfits(writer, "name", "value", "begin", "endObject", "endArray");
                }))
                .isEqualTo("\"a\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 500, JsonLimits.MOST_NESTING})
    @Rule("JW8")
    final void jw8LimitsNesting(int limit) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonWriter writer = codec(JsonLimits.DEFAULT.withNesting(limit)).writer(text)) {
            for (int i = 0; i < limit; i++) {
                writer.beginArray();
            }
            assertMisfits(writer, "begin");
            writer.value(1L);
            for (int i = 0; i < limit; i++) {
                writer.endArray();
            }
        }
        assertThat(text.toString(UTF_8)).isEqualTo("[".repeat(limit) + "1" + "]".repeat(limit));
    }

    @Test
    @Rule("JW9")
    final void jw9WritesNoNumberThatIsNone() {
        assertThat(written(writer -> {
                    writer.beginArray();
                    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                        assertThatIllegalArgumentException().isThrownBy(() -> writer.value(value));
                    }
                    writer.value(1.0);
                    writer.endArray();
                }))
                .isEqualTo("[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "01", "1.", ".5", "+1", "1e", "NaN", "1,2", " 1", "1 ", "0x1", "--1", "1f", "\uff11"})
    @Rule("JW10")
    final void jw10WritesNoLiteralThatIsNoNumber(String literal) {
        assertThat(written(writer -> {
                    writer.beginArray();
                    assertThatIllegalArgumentException().isThrownBy(() -> writer.number(literal));
                    writer.endArray();
                }))
                .isEqualTo("[]");
    }

    @Test
    @Rule("JW11")
    final void jw11ThrowsAFailureOfTheOutputAsItIs() {
        IOException failure = new IOException("full");
        OutputStream output = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> {
                    JsonWriter writer = codec().writer(output);
                    writer.beginArray();
                    for (int i = 0; i < 100_000; i++) {
                        writer.value("some text");
                    }
                })
                .isSameAs(failure);
        assertThatThrownBy(() -> {
                    JsonWriter writer = codec().writer(output);
                    writer.value("some text");
                    writer.close();
                })
                .isSameAs(failure);
    }

    @Test
    @Rule("JW12")
    final void jw12CompletesNothingWhenItIsClosed() throws IOException {
        for (String unfinished : List.of("", "[", "{", "{\"a\"", "[[]")) {
            int[] closed = {0};
            ByteArrayOutputStream output = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed[0]++;
                }
            };
            JsonWriter writer = codec().writer(output);
            for (int i = 0; i < unfinished.length(); i++) {
                switch (unfinished.charAt(i)) {
                    case '[' -> writer.beginArray();
                    case ']' -> writer.endArray();
                    case '{' -> writer.beginObject();
                    case 'a' -> writer.name("a");
                    default -> {}
                }
            }
            assertThatIllegalStateException().as(unfinished).isThrownBy(writer::close);
            writer.close();
            assertThat(closed[0]).as("with unfinished %s", unfinished).isEqualTo(1);
            assertMisfits(writer, "value", "begin", "name", "endArray", "endObject");
            assertThat(unfinished).as("with unfinished %s", unfinished).startsWith(output.toString(UTF_8));
        }
    }

    @Test
    @Rule("JW13")
    final void jw13DoesNothingAtASecondClose() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        JsonWriter writer = codec().writer(output);
        writer.value(1L);
        writer.close();
        writer.close();
        assertMisfits(writer, "value", "begin", "name", "endArray", "endObject");
        assertThat(output.toString(UTF_8)).isEqualTo("1");
    }

    private static void assertMisfits(JsonWriter writer, String... calls) {
        for (String call : calls) {
            switch (call) {
                case "name" -> assertMisfit(() -> writer.name("misfit"), false);
                case "endObject" -> assertMisfit(writer::endObject, false);
                case "endArray" -> assertMisfit(writer::endArray, false);
                case "begin" -> {
                    assertMisfit(writer::beginObject, false);
                    assertMisfit(writer::beginArray, false);
                }
                case "value" -> {
                    assertMisfit(() -> writer.value("misfit"), false);
                    assertMisfit(() -> writer.value(1L), false);
                    assertMisfit(() -> writer.value(1.0), false);
                    assertMisfit(() -> writer.value(0.5), false);
                    assertMisfit(() -> writer.value(true), false);
                    assertMisfit(() -> writer.number("1"), false);
                    assertMisfit(writer::nullValue, false);
                }
                default -> throw new AssertionError(call);
            }
        }
    }
}
