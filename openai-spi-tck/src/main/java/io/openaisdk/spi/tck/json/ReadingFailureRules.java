package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import io.openaisdk.spi.tck.Rule;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does when a call, the text or the input is at fault. */
abstract class ReadingFailureRules extends JsonRules {

    ReadingFailureRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JR28")
    final void jr28ConsumesNothingThatDoesNotFit() throws IOException {
        JsonReader reader = read(SAMPLE);
        assertOnlyFits(reader, JsonToken.BEGIN_OBJECT);
        reader.beginObject();
        assertOnlyFits(reader, JsonToken.NAME);
        assertThat(reader.nextName()).as("nextName()").isEqualTo("id");
        assertOnlyFits(reader, JsonToken.STRING);
        assertThat(reader.nextString()).as("nextString()").isEqualTo("r_1");
        assertThat(reader.nextName()).as("nextName()").isEqualTo("n");
        assertOnlyFits(reader, JsonToken.NUMBER);
        assertThat(reader.nextNumber()).isEqualTo("-12.5e3");
        assertThat(reader.nextName()).as("nextName()").isEqualTo("ok");
        assertOnlyFits(reader, JsonToken.BOOLEAN);
        assertThat(reader.nextBoolean()).as("nextBoolean()").isTrue();
        assertThat(reader.nextName()).as("nextName()").isEqualTo("no");
        reader.skipValue();
        assertThat(reader.nextName()).as("nextName()").isEqualTo("none");
        assertOnlyFits(reader, JsonToken.NULL);
        reader.nextNull();
        assertThat(reader.nextName()).as("nextName()").isEqualTo("list");
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
    @Rule("JR29")
    final void jr29ThrowsAFailureOfTheInputAsItIs() {
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
    @Rule("JR30")
    final void jr30ThrowsAFailureAgain() throws IOException {
        for (String text : List.of("[1,]", "[\"a\tb\",1]", "[tru,1]", "[1 1]", "[1", "[1e,2]", "[\"\\x\",2]")) {
            JsonReader reader = read(text);
            IOException first = failure(reader);
            assertThatThrownBy(reader::peek).as("with text %s", text).isSameAs(first);
            assertThatThrownBy(reader::hasNext).as("with text %s", text).isSameAs(first);
            assertThatThrownBy(reader::nextLong).as("with text %s", text).isSameAs(first);
            assertThatThrownBy(reader::skipValue).as("with text %s", text).isSameAs(first);
            assertThatThrownBy(reader::endArray).as("with text %s", text).isSameAs(first);
            reader.close();
        }
    }

    @Test
    @Rule("JR31")
    final void jr31ReadsNoMoreOnceItIsClosed() throws IOException {
        JsonReader untouched = read("[1,2]");
        untouched.close();
        assertThatIllegalStateException().isThrownBy(untouched::peek);
        JsonReader reader = read("[1,2]");
        reader.beginArray();
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.NUMBER);
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
    @Rule("JR32")
    final void jr32SaysWhereAndQuotesNothing(String text) {
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
    @Rule("JR33")
    final void jr33CountsLines() {
        assertThatThrownBy(() -> JsonTranscript.literals(read("[\n 1,\n  x]")))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("line 3, column ");
    }

    @Test
    @Rule("JR34")
    final void jr34QuotesNothingOfWhatDoesNotFit() throws IOException {
        JsonReader reader = read("{\"SECRET\":\"SECRET\"}");
        reader.beginObject();
        assertThatIllegalStateException()
                .isThrownBy(reader::nextString)
                .withMessageNotContaining("SECRET")
                .withMessageContaining("line 1");
        assertThat(reader.nextName()).as("nextName()").isEqualTo("SECRET");
        assertThatIllegalStateException().isThrownBy(reader::nextLong).withMessageNotContaining("SECRET");
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

    private static void assertOnlyFits(JsonReader reader, JsonToken token) throws IOException {
        boolean isValue =
                switch (token) {
                    case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> false;
                    default -> true;
                };
        assertThat(reader.peek()).as("peek()").isEqualTo(token);
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
        assertThat(reader.peek()).as("peek()").isEqualTo(token);
    }
}
