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
    final void readsEveryKindOfToken() throws IOException {
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
    @Rule("JR2")
    final void peeksAsOftenAsAskedWithoutConsuming() throws IOException {
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
    @Rule("JR3")
    final void skipsAnyValue() throws IOException {
        JsonReader reader = read("[" + SAMPLE + ",1,\"a\",true,null,[[]],{},7]");
        reader.beginArray();
        for (int i = 0; i < 7; i++) {
            reader.skipValue();
        }
        assertThat(reader.nextLong()).isEqualTo(7);
        reader.endArray();
    }

    @Test
    @Rule("JR4")
    final void skipsTheValueOfAMember() throws IOException {
        JsonReader reader = read("{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":3}");
        reader.beginObject();
        assertThat(reader.nextName()).isEqualTo("a");
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo("d");
        reader.skipValue();
        reader.endObject();
        assertThat(reader.peek()).isEqualTo(JsonToken.END_DOCUMENT);
    }

    @Test
    @Rule("JR5")
    final void closesTheInputWithTheReaderAndNotBefore() throws IOException {
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
    @Rule("JR6")
    final void readsNothingBeforeItIsAsked() {
        IOException failure = new IOException("early");
        JsonReader reader = codec().reader(new BreakingInputStream(new byte[0], 0, failure));
        assertThatThrownBy(reader::peek).isSameAs(failure);
    }

    @Test
    @Rule("JR7")
    final void readsFromAStreamThatDeliversOneByteAtATime() throws IOException {
        for (String text : JsonTexts.accepted()) {
            TrickleInputStream input = new TrickleInputStream(text.getBytes(UTF_8));
            assertThat(JsonTranscript.literals(codec().reader(input)))
                    .as(text)
                    .isEqualTo(JsonTranscript.literals(read(text)));
            assertThat(input.closed()).isTrue();
        }
    }

    @Test
    @Rule("JR8")
    final void readsLongStringsWhereverEscapesAndCharactersLie() throws IOException {
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
