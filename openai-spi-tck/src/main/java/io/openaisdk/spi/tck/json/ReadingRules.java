package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tokens a reader gives. */
abstract class ReadingRules extends JsonRules {

    ReadingRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JR1")
    final void jr1ReadsEveryKindOfToken() throws IOException {
        try (JsonReader reader = read(SAMPLE)) {
            reader.beginObject();
            assertThat(reader.nextName()).as("nextName()").isEqualTo("id");
            assertThat(reader.nextString()).as("nextString()").isEqualTo("r_1");
            assertThat(reader.nextName()).as("nextName()").isEqualTo("n");
            assertThat(reader.nextDouble()).isEqualTo(-12500.0);
            assertThat(reader.nextName()).as("nextName()").isEqualTo("ok");
            assertThat(reader.nextBoolean()).as("nextBoolean()").isTrue();
            assertThat(reader.nextName()).as("nextName()").isEqualTo("no");
            assertThat(reader.nextBoolean()).as("nextBoolean()").isFalse();
            assertThat(reader.nextName()).as("nextName()").isEqualTo("none");
            reader.nextNull();
            assertThat(reader.nextName()).as("nextName()").isEqualTo("list");
            reader.beginArray();
            assertThat(reader.nextLong()).as("nextLong()").isEqualTo(1);
            reader.beginArray();
            assertThat(reader.hasNext()).as("hasNext()").isFalse();
            reader.endArray();
            reader.beginObject();
            assertThat(reader.hasNext()).as("hasNext()").isFalse();
            reader.endObject();
            assertThat(reader.nextString()).as("nextString()").isEqualTo("\u20ac\ud83d\ude00\n");
            reader.endArray();
            reader.endObject();
            assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.END_DOCUMENT);
        }
    }

    @Test
    @Rule("JR2")
    final void jr2PeeksAsOftenAsAskedWithoutConsuming() throws IOException {
        JsonReader reader = read("[1,\"a\"]");
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.BEGIN_ARRAY);
        assertThat(reader.hasNext()).as("hasNext()").isTrue();
        reader.beginArray();
        assertThat(reader.hasNext()).as("hasNext()").isTrue();
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.NUMBER);
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(1);
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.STRING);
        assertThat(reader.nextString()).as("nextString()").isEqualTo("a");
        assertThat(reader.hasNext()).as("hasNext()").isFalse();
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.END_ARRAY);
        reader.endArray();
        assertThat(reader.hasNext()).as("hasNext()").isFalse();
        assertThat(List.of(reader.peek(), reader.peek())).containsOnly(JsonToken.END_DOCUMENT);
    }

    @Test
    @Rule("JR3")
    final void jr3SkipsAnyValue() throws IOException {
        JsonReader reader = read("[" + SAMPLE + ",1,\"a\",true,null,[[]],{},7]");
        reader.beginArray();
        for (int i = 0; i < 7; i++) {
            reader.skipValue();
        }
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(7);
        reader.endArray();
    }

    @Test
    @Rule("JR4")
    final void jr4SkipsTheValueOfAMember() throws IOException {
        JsonReader reader = read("{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":3}");
        reader.beginObject();
        assertThat(reader.nextName()).as("nextName()").isEqualTo("a");
        reader.skipValue();
        assertThat(reader.nextName()).as("nextName()").isEqualTo("d");
        reader.skipValue();
        reader.endObject();
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.END_DOCUMENT);
    }

    @Test
    @Rule("JR5")
    final void jr5ClosesTheInputWithTheReaderAndNotBefore() throws IOException {
        TrickleInputStream input = new TrickleInputStream(new byte[] {'1'});
        JsonReader reader = codec().reader(input);
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(1);
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.END_DOCUMENT);
        assertThat(input.closed()).as("how often the input was closed").isFalse();
        reader.close();
        reader.close();
        assertThat(input.closed()).as("how often the input was closed").isTrue();
    }

    @Test
    @Rule("JR6")
    final void jr6ReadsNothingBeforeItIsAsked() {
        IOException failure = new IOException("early");
        JsonReader reader = codec().reader(new BreakingInputStream(new byte[0], 0, failure));
        assertThatThrownBy(reader::peek).isSameAs(failure);
    }

    @Test
    @Rule("JR7")
    final void jr7ReadsFromAStreamThatDeliversOneByteAtATime() throws IOException {
        for (String text : JsonTexts.accepted()) {
            TrickleInputStream input = new TrickleInputStream(text.getBytes(UTF_8));
            assertThat(JsonTranscript.literals(codec().reader(input)))
                    .as(text)
                    .isEqualTo(JsonTranscript.literals(read(text)));
            assertThat(input.closed()).as("how often the input was closed").isTrue();
        }
    }

    @Test
    @Rule("JR8")
    final void jr8ReadsLongStringsWhereverEscapesAndCharactersLie() throws IOException {
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
}
