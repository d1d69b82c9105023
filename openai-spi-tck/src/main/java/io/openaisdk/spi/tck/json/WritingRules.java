package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text a writer writes. */
abstract class WritingRules extends JsonRules {

    WritingRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JW1")
    final void jw1WritesEveryKindOfToken() {
        assertThat(written(writer -> {
                    writer.beginObject();
                    writer.name("id");
                    writer.value("r_1");
                    writer.name("whole");
                    writer.value(Long.MIN_VALUE);
                    writer.name("real");
                    writer.value(0.5);
                    writer.name("literal");
                    writer.number("1.50E+2");
                    writer.name("flags");
                    writer.beginArray();
                    writer.value(true);
                    writer.value(false);
                    writer.nullValue();
                    writer.beginArray();
                    writer.endArray();
                    writer.beginObject();
                    writer.endObject();
                    writer.endArray();
                    writer.name("none");
                    writer.nullValue();
                    writer.endObject();
                }))
                .isEqualTo("{\"id\":\"r_1\",\"whole\":-9223372036854775808,\"real\":0.5,\"literal\":1.50E+2,"
                        + "\"flags\":[true,false,null,[],{}],\"none\":null}");
    }

    @Test
    @Rule("JW2")
    final void jw2WritesOneValueOfAnyKind() {
        assertThat(written(writer -> writer.value("a"))).isEqualTo("\"a\"");
        assertThat(written(writer -> writer.value(1L))).isEqualTo("1");
        assertThat(written(writer -> writer.value(true))).isEqualTo("true");
        assertThat(written(JsonWriter::nullValue)).isEqualTo("null");
        assertThat(written(writer -> writer.number("1e5"))).isEqualTo("1e5");
    }

    @Test
    @Rule("JW3")
    final void jw3EscapesOnlyWhatMustBe() {
        assertThat(written(writer -> writer.value("\"\\/\b\f\n\r\t\u0000\u001f\u007f<>&='")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f<>&='\"");
        assertThat(written(
                        writer -> writer.value("\u0080\u00e9\u07ff\u0800\u20ac\ufeff\uffff\ud83d\ude00\udbff\udfff")))
                .isEqualTo("\"\u0080\u00e9\u07ff\u0800\u20ac\ufeff\uffff\ud83d\ude00\udbff\udfff\"");
        assertThat(written(writer -> {
                    writer.beginObject();
                    writer.name("\"\u00e9\ud83d\ude00\n");
                    writer.value(1L);
                    writer.endObject();
                }))
                .isEqualTo("{\"\\\"\u00e9\ud83d\ude00\\n\":1}");
    }

    @Test
    @Rule("JW4")
    final void jw4EscapesALoneSurrogate() {
        assertThat(written(writer -> writer.value("\ud83d"))).isEqualTo("\"\\ud83d\"");
        assertThat(written(writer -> writer.value("a\ude00b"))).isEqualTo("\"a\\ude00b\"");
        assertThat(written(writer -> writer.value("\ud83d\ud83d\ude00"))).isEqualTo("\"\\ud83d\ud83d\ude00\"");
        assertThat(written(writer -> writer.value("\ude00\ud83d\n"))).isEqualTo("\"\\ude00\\ud83d\\n\"");
        assertThat(written(writer -> {
                    writer.beginObject();
                    writer.name("\ud83d");
                    writer.value(1L);
                    writer.endObject();
                }))
                .isEqualTo("{\"\\ud83d\":1}");
    }

    @Test
    @Rule("JW5")
    final void jw5WritesLongStringsWhereverCharactersLie() throws IOException {
        String unit = "a\n\u00e9\u20ac\ud83d\ude00\ud83d";
        for (int shift = 0; shift < 16; shift++) {
            String text = "x".repeat(shift) + unit.repeat(3_000);
            String name = "x".repeat(shift) + "a\n\u00e9\u20ac\ud83d\ude00".repeat(3_000);
            byte[] json = bytes(writer -> {
                writer.beginObject();
                writer.name(name);
                writer.value(text);
                writer.endObject();
            });
            JsonReader reader = codec().reader(json, 0, json.length);
            reader.beginObject();
            assertThat(reader.nextName()).as("nextName()").isEqualTo(name);
            assertThat(reader.nextString()).as("nextString()").isEqualTo(text);
            assertThat(new String(json, UTF_8).getBytes(UTF_8)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,-0",
        "1,1",
        "-1,-1",
        "0.1,0.1",
        "1.5,1.5",
        "999999999999999,999999999999999",
        "-999999999999999,-999999999999999",
        "1e15,1.0E15",
        "1e300,1.0E300",
        "1e-7,1.0E-7",
        "4.9e-324,4.9E-324",
        "1.7976931348623157e308,1.7976931348623157E308"
    })
    @Rule("JW6")
    final void jw6WritesDoublesWithoutFractionAsWholeNumbers(double value, String literal) throws IOException {
        assertThat(written(writer -> writer.value(value))).isEqualTo(literal);
        assertThat((Object) read(literal).nextDouble()).isEqualTo(value);
    }
}
