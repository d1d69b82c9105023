package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.json.PropertyNames;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for the codec as a whole. */
abstract class CodecRules extends JsonRules {

    CodecRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JC1")
    final void jc1ReadsAPartOfAnArrayOfBytes() throws IOException {
        byte[] bytes = "]]]{\"a\":[1,2]}\u20ac[[".getBytes(UTF_8);
        byte[] before = bytes.clone();
        JsonReader reader = codec().reader(bytes, 3, 11);
        assertThat(JsonTranscript.literals(reader))
                .containsExactly(
                        "begin_object", "name a", "begin_array", "number 1", "number 2", "end_array", "end_object");
        assertThat(bytes).isEqualTo(before);
    }

    @Test
    @Rule("JC2")
    final void jc2ServesManyThreads() throws Exception {
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

    @Test
    @Rule("JC3")
    final void jc3ReadsWhatItWrote() throws IOException {
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
    @Rule("JC15")
    final void jc15KeepsTextsApart() throws IOException {
        List<String> texts = new ArrayList<>(JsonTexts.accepted());
        texts.addAll(JsonTexts.rejected());
        texts.addAll(List.of(SAMPLE, SAMPLE + "\n\n", SAMPLE + "\n x", "\n\n" + SAMPLE.replace(":", ";")));
        Random random = new Random(20_260_102);
        byte[] sample = SAMPLE.getBytes(UTF_8);
        JsonCodec codec = codec();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(texts, random);
            for (String text : texts) {
                byte[] json = text.getBytes(UTF_8);
                String alone = story(codec(), json);
                assertThat(story(codec, json)).as(text).isEqualTo(alone);
                if (random.nextInt(10) == 0) {
                    try (JsonReader begun = codec.reader(sample, 0, sample.length)) {
                        begun.beginObject();
                        assertThat(story(codec, json)).as(text).isEqualTo(alone);
                        assertThat(begun.nextName()).isEqualTo("id");
                    }
                }
            }
        }
    }

    /** Tells what a text gives, or how it fails. */
    private static String story(JsonCodec codec, byte[] json) throws IOException {
        try (JsonReader reader = codec.reader(json, 0, json.length)) {
            return JsonTranscript.literals(reader).toString();
        } catch (JsonSyntaxException e) {
            return "fails: " + e.getMessage();
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
}
