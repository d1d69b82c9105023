package io.openaisdk.spi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds a codec to the rules of {@link JsonCodec}, {@link JsonReader} and {@link JsonWriter}. */
public abstract class JsonCodecContract {

    private static final String SAMPLE =
            "{\"id\":\"r_1\",\"n\":-12.5e3,\"ok\":true,\"no\":false,\"none\":null,\"list\":[1,[],{},\"\u20ac\ud83d\ude00\\n\"]}";

    /** For subclasses. */
    protected JsonCodecContract() {}

    /**
     * Makes the codec as its provider does.
     *
     * @return the codec under test
     */
    protected abstract JsonCodec codec();

    // Reading

    @Test
    final void reads_every_kind_of_token() throws IOException {
        try (JsonReader reader = read(SAMPLE)) {
            reader.beginObject();
            assertThat(reader.nextName()).isEqualTo("id");
            assertThat(reader.nextString()).isEqualTo("r_1");
            assertThat(reader.nextName()).isEqualTo("n");
            assertThat(reader.nextDouble()).isEqualTo(-12500.0);
            assertThat(reader.nextName()).isEqualTo("ok");
            assertThat(reader.nextBoolean()).isTrue();
            assertThat(reader.nextName()).isEqualTo("no");
            assertThat(reader.nextBoolean()).isFalse();
            assertThat(reader.nextName()).isEqualTo("none");
            reader.nextNull();
            assertThat(reader.nextName()).isEqualTo("list");
            reader.beginArray();
            assertThat(reader.nextLong()).isEqualTo(1);
            reader.beginArray();
            assertThat(reader.hasNext()).isFalse();
            reader.endArray();
            reader.beginObject();
            assertThat(reader.hasNext()).isFalse();
            reader.endObject();
            assertThat(reader.nextString()).isEqualTo("\u20ac\ud83d\ude00\n");
            reader.endArray();
            reader.endObject();
            assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
        }
    }

    @Test
    final void peeks_as_often_as_asked_without_consuming() throws IOException {
        JsonReader reader = read("[1,\"a\"]");
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.BEGIN_ARRAY);
        assertThat(reader.hasNext()).isTrue();
        reader.beginArray();
        assertThat(reader.hasNext()).isTrue();
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.NUMBER);
        assertThat(reader.nextLong()).isEqualTo(1);
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.STRING);
        assertThat(reader.nextString()).isEqualTo("a");
        assertThat(reader.hasNext()).isFalse();
        assertThat(reader.peek()).isEqualTo(JsonToken.END_ARRAY);
        reader.endArray();
        assertThat(reader.hasNext()).isFalse();
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.END_DOCUMENT);
    }

    @Test
    final void reads_a_part_of_an_array_of_bytes() throws IOException {
        byte[] bytes = "]]]{\"a\":[1,2]}\u20ac[[".getBytes(UTF_8);
        byte[] before = bytes.clone();
        JsonReader reader = codec().reader(bytes, 3, 11);
        assertThat(JsonTranscript.literals(reader))
                .containsExactly(
                        "begin_object", "name a", "begin_array", "number 1", "number 2", "end_array", "end_object");
        assertThat(bytes).isEqualTo(before);
    }

    @Test
    final void reads_from_a_stream_that_delivers_one_byte_at_a_time() throws IOException {
        for (String text : JsonTexts.accepted()) {
            TrickleInputStream input = new TrickleInputStream(text.getBytes(UTF_8));
            assertThat(JsonTranscript.literals(codec().reader(input)))
                    .as(text)
                    .isEqualTo(JsonTranscript.literals(read(text)));
            assertThat(input.closed()).isTrue();
        }
    }

    @Test
    final void closes_the_input_with_the_reader_and_not_before() throws IOException {
        TrickleInputStream input = new TrickleInputStream(new byte[] {'1'});
        JsonReader reader = codec().reader(input);
        assertThat(reader.nextLong()).isEqualTo(1);
        assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
        assertThat(input.closed()).isFalse();
        reader.close();
        reader.close();
        assertThat(input.closed()).isTrue();
    }

    @Test
    final void reads_nothing_before_it_is_asked() {
        IOException failure = new IOException("early");
        JsonReader reader = codec().reader(new BreakingInputStream(new byte[0], 0, failure));
        assertThatThrownBy(reader::peek).isSameAs(failure);
    }

    @Test
    final void skips_any_value() throws IOException {
        JsonReader reader = read("[" + SAMPLE + ",1,\"a\",true,null,[[]],{},7]");
        reader.beginArray();
        for (int i = 0; i < 7; i++) {
            reader.skipValue();
        }
        assertThat(reader.nextLong()).isEqualTo(7);
        reader.endArray();
    }

    @Test
    final void skips_the_value_of_a_member() throws IOException {
        JsonReader reader = read("{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":3}");
        reader.beginObject();
        assertThat(reader.nextName()).isEqualTo("a");
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo("d");
        reader.skipValue();
        reader.endObject();
        assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
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
    final void reads_whole_numbers_however_they_are_written(String literal, long value) throws IOException {
        assertThat(read(literal).nextLong()).isEqualTo(value);
        JsonReader reader = read("[" + literal + "]");
        reader.beginArray();
        assertThat(reader.nextLong()).isEqualTo(value);
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
    final void keeps_a_number_that_is_no_long(String literal) throws IOException {
        JsonReader reader = read("[" + literal + "]");
        reader.beginArray();
        assertThatThrownBy(reader::nextLong)
                .isInstanceOf(NumberFormatException.class)
                .hasMessageNotContaining(literal);
        assertThat(reader.peek()).isEqualTo(JsonToken.NUMBER);
        assertThat(reader.hasNext()).isTrue();
        assertThatThrownBy(reader::nextLong).isInstanceOf(NumberFormatException.class);
        assertThatIllegalStateException().isThrownBy(reader::nextString);
        assertThat(reader.nextNumber()).isEqualTo(literal);
        reader.endArray();
    }

    @Test
    final void skips_a_number_that_is_no_long() throws IOException {
        JsonReader reader = read("[0.5,1]");
        reader.beginArray();
        assertThatThrownBy(reader::nextLong).isInstanceOf(NumberFormatException.class);
        reader.skipValue();
        assertThat(reader.nextLong()).isEqualTo(1);
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
    final void reads_the_nearest_double(String literal) throws IOException {
        // equals() of Double tells -0.0 from 0.0
        assertThat((Object) read(literal).nextDouble()).isEqualTo(Double.valueOf(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1.8e308", "1e99999999999"})
    final void keeps_a_number_that_is_too_large_for_a_double(String literal) throws IOException {
        JsonReader reader = read(literal);
        assertThatThrownBy(reader::nextDouble).isInstanceOf(NumberFormatException.class);
        assertThat(reader.nextNumber()).isEqualTo(literal);
        assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.10", "1E+2", "1e-2", "-1.50", "100000000000000000000", "12345678", "1e400"})
    final void gives_numbers_as_they_are_written(String literal) throws IOException {
        assertThat(read(literal).nextNumber()).isEqualTo(literal);
    }

    @Test
    final void selects_names() throws IOException {
        PropertyNames names = PropertyNames.of(List.of("first", "second", "\u20ac", ""));
        JsonReader reader = read("{\"second\":1,\"other\":2,\"first\":3,\"\u20ac\":4,\"\":5,\"fi\\u0072st\":6}");
        reader.beginObject();
        assertThat(reader.selectName(names)).isEqualTo(1);
        assertThat(reader.nextLong()).isEqualTo(1);
        assertThat(reader.selectName(names)).isEqualTo(-1);
        assertThat(reader.peek()).isEqualTo(JsonToken.NAME);
        assertThat(reader.hasNext()).isTrue();
        assertThat(reader.selectName(names)).isEqualTo(-1);
        assertThatIllegalStateException().isThrownBy(reader::skipValue);
        assertThat(reader.nextName()).isEqualTo("other");
        assertThat(reader.nextLong()).isEqualTo(2);
        assertThat(reader.selectName(names)).isZero();
        assertThat(reader.nextLong()).isEqualTo(3);
        assertThat(reader.selectName(names)).isEqualTo(2);
        assertThat(reader.nextLong()).isEqualTo(4);
        assertThat(reader.selectName(names)).isEqualTo(3);
        assertThat(reader.nextLong()).isEqualTo(5);
        assertThat(reader.selectName(names)).isZero();
        assertThat(reader.nextLong()).isEqualTo(6);
        assertThatIllegalStateException().isThrownBy(() -> reader.selectName(names));
        reader.endObject();
    }

    @Test
    final void selects_from_other_names_after_an_unknown_one() throws IOException {
        JsonReader reader = read("{\"b\":1}");
        reader.beginObject();
        assertThat(reader.selectName(PropertyNames.of(List.of("a")))).isEqualTo(-1);
        assertThat(reader.selectName(PropertyNames.of(List.of()))).isEqualTo(-1);
        assertThat(reader.selectName(PropertyNames.of(List.of("a", "b")))).isEqualTo(1);
        assertThat(reader.nextLong()).isEqualTo(1);
        reader.endObject();
    }

    @Test
    final void selects_among_many_names() throws IOException {
        List<String> many = new ArrayList<>();
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 1000; i++) {
            many.add("name_" + i);
            text.append(i == 0 ? "" : ",")
                    .append("\"name_")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        PropertyNames names = PropertyNames.of(many);
        JsonReader reader = read(text.append('}').toString());
        reader.beginObject();
        for (int i = 0; i < 1000; i++) {
            assertThat(reader.selectName(names)).isEqualTo(i);
            assertThat(reader.nextLong()).isEqualTo(i);
        }
        reader.endObject();
    }

    @Test
    final void reads_long_strings_wherever_escapes_and_characters_lie() throws IOException {
        String unit = "a\\n\u00e9\u20ac\ud83d\ude00\\ud83d\\ude00\\\\";
        String read = "a\n\u00e9\u20ac\ud83d\ude00\ud83d\ude00\\";
        for (int shift = 0; shift < 16; shift++) {
            String text = "\"" + "x".repeat(shift) + unit.repeat(2_000) + "\"";
            String expected = "x".repeat(shift) + read.repeat(2_000);
            assertThat(read(text).nextString()).isEqualTo(expected);
            assertThat(stream(text).nextString()).isEqualTo(expected);
            assertThat(codec().reader(new TrickleInputStream(text.getBytes(UTF_8)))
                            .nextString())
                    .isEqualTo(expected);
        }
    }

    // The rules of the reader

    @Test
    final void rule_1_json_is_read() throws IOException {
        for (String text : JsonTexts.accepted()) {
            assertThat(outcome(read(text))).as("read %s", text).isEqualTo("accepted");
            assertThat(outcome(stream(text))).as("stream %s", text).isEqualTo("accepted");
            assertThat(skipped(read(text))).as("skip %s", text).isEqualTo("accepted");
            assertThat(skipped(read("[" + text + "]")))
                    .as("skip in an array %s", text)
                    .isEqualTo("accepted");
        }
    }

    @Test
    final void rule_1_what_is_no_json_fails() throws IOException {
        for (String text : JsonTexts.rejected()) {
            assertThat(outcome(read(text))).as("read %s", text).isEqualTo("rejected");
            assertThat(outcome(stream(text))).as("stream %s", text).isEqualTo("rejected");
            assertThat(skipped(read(text))).as("skip %s", text).isEqualTo("rejected");
        }
    }

    @Test
    final void rule_1_text_that_ends_too_early_fails() throws IOException {
        byte[] bytes = SAMPLE.getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] truncated = Arrays.copyOf(bytes, length);
            assertThat(outcome(codec().reader(truncated, 0, length)))
                    .as("%s bytes", length)
                    .isEqualTo("rejected");
            assertThat(outcome(codec().reader(bytes, 0, length)))
                    .as("%s of the bytes", length)
                    .isEqualTo("rejected");
            assertThat(outcome(codec().reader(new ByteArrayInputStream(truncated))))
                    .as("%s bytes of a stream", length)
                    .isEqualTo("rejected");
            assertThat(outcome(codec().reader(new TrickleInputStream(truncated))))
                    .as("%s single bytes", length)
                    .isEqualTo("rejected");
            assertThat(skipped(codec().reader(truncated, 0, length)))
                    .as("%s bytes skipped", length)
                    .isEqualTo("rejected");
        }
    }

    @Test
    final void rule_2_ill_formed_bytes_fail() throws IOException {
        for (byte[] text : JsonTexts.illFormed()) {
            String name = Arrays.toString(text);
            assertThat(outcome(codec().reader(text, 0, text.length))).as(name).isEqualTo("rejected");
            assertThat(skipped(codec().reader(text, 0, text.length))).as(name).isEqualTo("rejected");
            assertThat(outcome(codec().reader(new ByteArrayInputStream(text))))
                    .as(name)
                    .isEqualTo("rejected");
            assertThat(outcome(codec().reader(new TrickleInputStream(text))))
                    .as(name)
                    .isEqualTo("rejected");
        }
    }

    @Test
    final void rule_2_every_code_point_is_read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0x20; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean plain = codePoint != '"' && codePoint != '\\';
            if (plain && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)) {
                all.appendCodePoint(codePoint);
            }
        }
        assertThat(read("\"" + all + "\"").nextString()).isEqualTo(all.toString());
        assertThat(stream("\"" + all + "\"").nextString()).isEqualTo(all.toString());
    }

    @Test
    final void rule_2_the_escape_of_a_lone_surrogate_is_that_char() throws IOException {
        assertThat(read("\"\\ud83d\"").nextString()).isEqualTo("\ud83d");
        assertThat(read("\"a\\ude00b\"").nextString()).isEqualTo("a\ude00b");
    }

    @Test
    final void rule_3_what_does_not_fit_consumes_nothing() throws IOException {
        JsonReader reader = read(SAMPLE);
        assertOnlyFits(reader, JsonToken.BEGIN_OBJECT);
        reader.beginObject();
        assertOnlyFits(reader, JsonToken.NAME);
        assertThat(reader.nextName()).isEqualTo("id");
        assertOnlyFits(reader, JsonToken.STRING);
        assertThat(reader.nextString()).isEqualTo("r_1");
        assertThat(reader.nextName()).isEqualTo("n");
        assertOnlyFits(reader, JsonToken.NUMBER);
        assertThat(reader.nextNumber()).isEqualTo("-12.5e3");
        assertThat(reader.nextName()).isEqualTo("ok");
        assertOnlyFits(reader, JsonToken.BOOLEAN);
        assertThat(reader.nextBoolean()).isTrue();
        assertThat(reader.nextName()).isEqualTo("no");
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo("none");
        assertOnlyFits(reader, JsonToken.NULL);
        reader.nextNull();
        assertThat(reader.nextName()).isEqualTo("list");
        assertOnlyFits(reader, JsonToken.BEGIN_ARRAY);
        reader.beginArray();
        assertOnlyFits(reader, JsonToken.NUMBER);
        while (reader.hasNext()) {
            reader.skipValue();
        }
        assertOnlyFits(reader, JsonToken.END_ARRAY);
        reader.endArray();
        assertOnlyFits(reader, JsonToken.END_OBJECT);
        reader.endObject();
        assertOnlyFits(reader, JsonToken.END_DOCUMENT);
    }

    @Test
    final void rule_4_repeated_names_are_delivered() throws IOException {
        assertThat(JsonTranscript.literals(read("{\"a\":1,\"a\":2,\"a\":1}")))
                .containsExactly(
                        "begin_object", "name a", "number 1", "name a", "number 2", "name a", "number 1", "end_object");
    }

    @Test
    final void rule_5_a_failure_of_the_input_is_thrown_as_it_is() {
        byte[] bytes = SAMPLE.getBytes(UTF_8);
        for (int good = 0; good <= bytes.length; good++) {
            for (IOException failure : List.of(new IOException("broken"), new EOFException("broken"))) {
                JsonReader reader = codec().reader(new BreakingInputStream(bytes, good, failure));
                assertThatThrownBy(() -> JsonTranscript.literals(reader))
                        .as("after %s bytes", good)
                        .isSameAs(failure);
                JsonReader skipping = codec().reader(new BreakingInputStream(bytes, good, failure));
                assertThatThrownBy(() -> skipped(skipping))
                        .as("skipping, after %s bytes", good)
                        .isSameAs(failure);
            }
        }
    }

    @Test
    final void rule_6_nesting_is_limited() throws IOException {
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
    final void rule_6_names_and_numbers_are_limited() throws IOException {
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
    final void rule_6_long_strings_are_read() throws IOException {
        String text = "audio".repeat(6_000_000);
        assertThat(stream("\"" + text + "\"").nextString()).isEqualTo(text);
    }

    @Test
    final void rule_7_a_failure_stays() throws IOException {
        for (String text : List.of("[1,]", "[\"a\tb\",1]", "[tru,1]", "[1 1]", "[1", "[1e,2]", "[\"\\x\",2]")) {
            JsonReader reader = read(text);
            IOException first = failure(reader);
            assertThatThrownBy(reader::peek).isSameAs(first);
            assertThatThrownBy(reader::hasNext).isSameAs(first);
            assertThatThrownBy(reader::nextLong).isSameAs(first);
            assertThatThrownBy(reader::skipValue).isSameAs(first);
            assertThatThrownBy(reader::endArray).isSameAs(first);
            reader.close();
        }
    }

    @Test
    final void rule_7_a_closed_reader_reads_no_more() throws IOException {
        JsonReader untouched = read("[1,2]");
        untouched.close();
        assertThatIllegalStateException().isThrownBy(untouched::peek);
        JsonReader reader = read("[1,2]");
        reader.beginArray();
        assertThat(reader.peek()).isEqualTo(JsonToken.NUMBER);
        reader.close();
        assertThatIllegalStateException().isThrownBy(reader::peek);
        assertThatIllegalStateException().isThrownBy(reader::hasNext);
        assertThatIllegalStateException().isThrownBy(reader::nextLong);
        assertThatIllegalStateException().isThrownBy(reader::skipValue);
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"SECRET\":1,\"SECRET\" SECRET}",
                "{\"SECRET\":SECRET}",
                "[\"SECRET\\uSECRET\"]",
                "[\"SECRET\\SECRET\"]",
                "\"SECRET",
                "[1,2,SECRET]",
                "[\"SECRET\",\"SECRET\t\"]",
                "{\"SECRET\":[1,{\"SECRET\":SECRET",
                "{\"SECRET\":{\"SECRET\":1}",
                "[1] SECRET",
                "SECRET",
                "[1SECRET]",
                "{SECRET:1}"
            })
    final void rule_8_messages_say_where_and_quote_nothing(String text) {
        for (JsonReader reader : List.of(read(text), stream(text))) {
            assertThatThrownBy(() -> JsonTranscript.literals(reader))
                    .isInstanceOf(JsonSyntaxException.class)
                    .message()
                    .containsPattern("line \\d+, column \\d+|offset \\d+")
                    .doesNotContain("SECRET");
            assertThatThrownBy(() -> JsonTranscript.literals(read(text))).satisfies(e -> {
                for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                    assertThat(cause.toString()).doesNotContain("SECRET");
                }
            });
        }
    }

    @Test
    final void rule_8_messages_count_lines() {
        assertThatThrownBy(() -> JsonTranscript.literals(read("[\n 1,\n  x]")))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("line 3, column ");
    }

    @Test
    final void rule_8_misfits_quote_nothing() throws IOException {
        JsonReader reader = read("{\"SECRET\":\"SECRET\"}");
        reader.beginObject();
        assertThatIllegalStateException()
                .isThrownBy(reader::nextString)
                .withMessageNotContaining("SECRET")
                .withMessageContaining("line 1");
        assertThat(reader.nextName()).isEqualTo("SECRET");
        assertThatIllegalStateException().isThrownBy(reader::nextLong).withMessageNotContaining("SECRET");
    }

    // Writing, and its rules

    @Test
    final void writes_every_kind_of_token() {
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
    final void writes_one_value_of_any_kind() {
        assertThat(written(writer -> writer.value("a"))).isEqualTo("\"a\"");
        assertThat(written(writer -> writer.value(1L))).isEqualTo("1");
        assertThat(written(writer -> writer.value(true))).isEqualTo("true");
        assertThat(written(JsonWriter::nullValue)).isEqualTo("null");
        assertThat(written(writer -> writer.number("1e5"))).isEqualTo("1e5");
    }

    @Test
    final void writer_rule_1_only_what_must_be_escaped_is() {
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
    final void writer_rule_1_a_lone_surrogate_is_escaped() {
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
    final void writer_rule_1_long_strings_are_written_wherever_characters_lie() throws IOException {
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
            assertThat(reader.nextName()).isEqualTo(name);
            assertThat(reader.nextString()).isEqualTo(text);
            assertThat(new String(json, UTF_8).getBytes(UTF_8)).isEqualTo(json);
        }
    }

    @Test
    final void writer_rule_2_what_does_not_fit_writes_nothing() {
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

    @Test
    final void writer_rule_2_nesting_is_limited() {
        int limit = JsonLimits.NESTING;
        assertThat(written(writer -> {
                    for (int i = 0; i < limit; i++) {
                        writer.beginArray();
                    }
                    assertMisfits(writer, "begin");
                    writer.value(1L);
                    for (int i = 0; i < limit; i++) {
                        writer.endArray();
                    }
                }))
                .isEqualTo("[".repeat(limit) + "1" + "]".repeat(limit));
    }

    @Test
    final void writer_rule_3_nan_and_infinities_fail() {
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
    final void writer_rule_4_doubles_without_fraction_are_whole_numbers(double value, String literal)
            throws IOException {
        assertThat(written(writer -> writer.value(value))).isEqualTo(literal);
        assertThat((Object) read(literal).nextDouble()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "01", "1.", ".5", "+1", "1e", "NaN", "1,2", " 1", "1 ", "0x1", "--1", "1f", "\uff11"})
    final void writes_no_literal_that_is_no_number(String literal) {
        assertThat(written(writer -> {
                    writer.beginArray();
                    assertThatIllegalArgumentException().isThrownBy(() -> writer.number(literal));
                    writer.endArray();
                }))
                .isEqualTo("[]");
    }

    @Test
    final void writer_rule_5_a_failure_of_the_output_is_thrown_as_it_is() {
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
    final void writer_rule_6_closing_completes_nothing() throws IOException {
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
            assertThat(closed[0]).isEqualTo(1);
            assertMisfits(writer, "value", "begin", "name", "endArray", "endObject");
            assertThat(unfinished).startsWith(output.toString(UTF_8));
        }
    }

    @Test
    final void writer_rule_6_a_second_close_does_nothing() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        JsonWriter writer = codec().writer(output);
        writer.value(1L);
        writer.close();
        writer.close();
        assertMisfits(writer, "value", "begin", "name", "endArray", "endObject");
        assertThat(output.toString(UTF_8)).isEqualTo("1");
    }

    // Both

    @Test
    final void reads_what_it_wrote() throws IOException {
        RandomJson random = new RandomJson(20_260_101);
        for (int i = 0; i < 2_000; i++) {
            byte[] json = bytes(random::write);
            JsonReader reader = codec().reader(json, 0, json.length);
            byte[] again = bytes(writer -> copy(reader, writer));
            assertThat(new String(again, UTF_8)).isEqualTo(new String(json, UTF_8));
            assertThat(JsonTranscript.values(codec().reader(new TrickleInputStream(json))))
                    .isEqualTo(JsonTranscript.values(codec().reader(json, 0, json.length)));
        }
    }

    @Test
    final void serves_many_threads() throws Exception {
        JsonCodec codec = codec();
        PropertyNames names = PropertyNames.of(List.of("id", "n", "ok", "no", "none", "list"));
        Callable<Long> work = () -> {
            long sum = 0;
            for (int i = 0; i < 300; i++) {
                byte[] json = SAMPLE.replace("r_1", "r_" + i).getBytes(UTF_8);
                JsonReader reader = codec.reader(json, 0, json.length);
                reader.beginObject();
                while (reader.hasNext()) {
                    sum += reader.selectName(names);
                    reader.skipValue();
                }
                reader.endObject();
            }
            return sum;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Long> sum : threads.invokeAll(Collections.nCopies(8, work))) {
                assertThat(sum.get()).isEqualTo(300L * (1 + 2 + 3 + 4 + 5));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // Classes of the application

    /** Stands for a class of an application. */
    record City(String name, long population, List<String> districts, Map<String, Double> shares) {}

    @Test
    final void maps_records() throws IOException {
        City city = new City("K\u00f6ln", 1_085_000, List.of("Ehrenfeld", "Nippes"), Map.of("green", 0.25));
        byte[] json = codec().writeValue(city);
        assertThat(codec().readValue(json, City.class)).isEqualTo(city);
        assertThat(JsonTranscript.literals(codec().reader(json, 0, json.length)))
                .startsWith("begin_object", "name name", "string K\u00f6ln", "name population", "number 1085000");
    }

    @Test
    final void maps_generic_types() throws IOException {
        Type cities = new ListOf(City.class);
        byte[] json = "[{\"name\":\"a\",\"population\":1,\"districts\":[],\"shares\":{}}]".getBytes(UTF_8);
        assertThat(codec().readValue(json, cities)).isEqualTo(List.of(new City("a", 1, List.of(), Map.of())));
    }

    @Test
    final void maps_with_unknown_properties() throws IOException {
        byte[] json = "{\"name\":\"a\",\"mayor\":{\"name\":\"b\"},\"population\":1,\"districts\":[],\"shares\":{}}"
                .getBytes(UTF_8);
        assertThat(codec().readValue(json, City.class)).isEqualTo(new City("a", 1, List.of(), Map.of()));
    }

    /** Stands for structured output. */
    record Event(
            String title,
            Optional<String> place,
            Optional<Integer> guests,
            Optional<List<LocalDate>> days,
            Instant start,
            Duration length) {

        Event {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(guests, "guests");
            Objects.requireNonNull(days, "days");
        }
    }

    @Test
    final void maps_optional_and_time() throws IOException {
        byte[] json = ("{\"title\":\"a\",\"place\":\"b\",\"guests\":7,\"days\":[\"2026-01-31\"],"
                        + "\"start\":\"2026-01-31T10:00:00Z\",\"length\":\"PT1H30M\"}")
                .getBytes(UTF_8);
        Event event = new Event(
                "a",
                Optional.of("b"),
                Optional.of(7),
                Optional.of(List.of(LocalDate.of(2026, 1, 31))),
                Instant.parse("2026-01-31T10:00:00Z"),
                Duration.ofMinutes(90));
        assertThat(codec().readValue(json, Event.class)).isEqualTo(event);
        assertThat(new String(codec().writeValue(event), UTF_8)).isEqualTo(new String(json, UTF_8));
    }

    @Test
    final void maps_null_and_nothing_to_an_empty_optional() throws IOException {
        byte[] json = "{\"title\":\"a\",\"place\":null,\"start\":\"2026-01-31T10:00:00Z\",\"length\":\"PT1S\"}"
                .getBytes(UTF_8);
        Event event = new Event(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-01-31T10:00:00Z"),
                Duration.ofSeconds(1));
        assertThat(codec().readValue(json, Event.class)).isEqualTo(event);
        assertThat(codec().readValue(codec().writeValue(event), Event.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"start\":\"tomorrow\"}", "{\"length\":\"long\"}", "{\"days\":[\"2026-02-30\"]}"})
    final void maps_no_time_that_is_none(String json) {
        assertThatThrownBy(() -> codec().readValue(json.getBytes(UTF_8), Event.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("Event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "1",
                "{\"population\":\"SECRET\"}",
                "{\"districts\":{}}",
                "{'name':'a'}",
                "{name:1}",
                "{} {}",
                "{}x"
            })
    final void maps_nothing_that_does_not_fit(String json) {
        assertThatThrownBy(() -> codec().readValue(json.getBytes(UTF_8), City.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("City")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    final void names_the_class_that_cannot_be_mapped() {
        assertThatIOException().isThrownBy(() -> codec().writeValue(new Loop())).withMessageContaining("Loop");
        assertThatIOException()
                .isThrownBy(() -> codec().readValue("{}".getBytes(UTF_8), Unmappable.class))
                .withMessageContaining("Unmappable");
    }

    /** Stands for a class that no library maps from JSON. */
    interface Unmappable {
        /** Does nothing. */
        void method();
    }

    /** Stands for a class that no library maps to JSON. */
    static final class Loop {
        /** Gives what no library writes, for those that ask methods. */
        public Loop getLoop() {
            return this;
        }

        // The same for those that read fields, which would follow a loop until the stack overflows.
        @SuppressWarnings("UnusedVariable")
        private final Class<?> type = Loop.class;
    }

    private record ListOf(Type item) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {item};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    // Helpers

    private interface Writing {
        void write(JsonWriter writer) throws IOException;
    }

    private JsonReader read(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return codec().reader(bytes, 0, bytes.length);
    }

    private JsonReader stream(String text) {
        return codec().reader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private String written(Writing writing) {
        try {
            return new String(bytes(writing), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (JsonWriter writer = codec().writer(output)) {
            writing.write(writer);
        }
        return output.toByteArray();
    }

    private static String outcome(JsonReader reader) throws IOException {
        try {
            JsonTranscript.values(reader);
            return "accepted";
        } catch (JsonSyntaxException e) {
            return "rejected";
        }
    }

    private static String skipped(JsonReader reader) throws IOException {
        try (reader) {
            reader.skipValue();
            assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
            return "accepted";
        } catch (JsonSyntaxException e) {
            return "rejected";
        } catch (IllegalStateException e) {
            // "]" is no value, and codecs may say so before they see that it is no JSON.
            return "rejected";
        }
    }

    private static IOException failure(JsonReader reader) {
        try {
            reader.beginArray();
            while (reader.hasNext()) {
                if (reader.peek() == JsonToken.STRING) {
                    reader.nextString();
                } else {
                    reader.nextNumber();
                }
            }
        } catch (IOException e) {
            return e;
        }
        throw new AssertionError("read to its end");
    }

    private void assertLimit(String good, String bad) throws IOException {
        assertThat(outcome(read(good))).isEqualTo("accepted");
        assertThat(outcome(stream(good))).isEqualTo("accepted");
        assertThat(skipped(read(good))).isEqualTo("accepted");
        assertThat(outcome(read(bad))).isEqualTo("rejected");
        assertThat(outcome(stream(bad))).isEqualTo("rejected");
        assertThat(skipped(read(bad))).isEqualTo("rejected");
    }

    private static void assertOnlyFits(JsonReader reader, JsonToken token) throws IOException {
        boolean isValue =
                switch (token) {
                    case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> false;
                    default -> true;
                };
        assertThat(reader.peek()).isEqualTo(token);
        assertMisfit(reader::beginObject, token == JsonToken.BEGIN_OBJECT);
        assertMisfit(reader::endObject, token == JsonToken.END_OBJECT);
        assertMisfit(reader::beginArray, token == JsonToken.BEGIN_ARRAY);
        assertMisfit(reader::endArray, token == JsonToken.END_ARRAY);
        assertMisfit(reader::nextName, token == JsonToken.NAME);
        assertMisfit(() -> reader.selectName(PropertyNames.of(List.of("other"))), token == JsonToken.NAME);
        assertMisfit(reader::nextString, token == JsonToken.STRING);
        assertMisfit(reader::nextBoolean, token == JsonToken.BOOLEAN);
        assertMisfit(reader::nextNull, token == JsonToken.NULL);
        assertMisfit(reader::nextLong, token == JsonToken.NUMBER);
        assertMisfit(reader::nextDouble, token == JsonToken.NUMBER);
        assertMisfit(reader::nextNumber, token == JsonToken.NUMBER);
        assertMisfit(reader::skipValue, isValue);
        assertThat(reader.peek()).isEqualTo(token);
    }

    private interface Call {
        void run() throws IOException;
    }

    private static void assertMisfit(Call call, boolean fits) {
        if (!fits) {
            assertThatIllegalStateException().isThrownBy(call::run);
        }
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

    private static void copy(JsonReader reader, JsonWriter writer) throws IOException {
        while (reader.peek() != JsonToken.END_DOCUMENT) {
            switch (reader.peek()) {
                case BEGIN_OBJECT -> {
                    reader.beginObject();
                    writer.beginObject();
                }
                case END_OBJECT -> {
                    reader.endObject();
                    writer.endObject();
                }
                case BEGIN_ARRAY -> {
                    reader.beginArray();
                    writer.beginArray();
                }
                case END_ARRAY -> {
                    reader.endArray();
                    writer.endArray();
                }
                case NAME -> writer.name(reader.nextName());
                case STRING -> writer.value(reader.nextString());
                case NUMBER -> writer.number(reader.nextNumber());
                case BOOLEAN -> writer.value(reader.nextBoolean());
                case NULL -> {
                    reader.nextNull();
                    writer.nullValue();
                }
                case END_DOCUMENT -> throw new AssertionError("the loop ended before");
            }
        }
    }

    private static String nestedArrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String nestedObjects(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
