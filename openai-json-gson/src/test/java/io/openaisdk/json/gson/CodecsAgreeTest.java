package io.openaisdk.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonTexts;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.JsonTranscript;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.json.RandomJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Changing the JSON library changes no answer: the same text, the same tokens. */
class CodecsAgreeTest {

    private static final List<String> REJECTED = List.of("rejected");

    private final JsonCodec gson = new GsonCodecProvider().create();
    private final JsonCodec jackson = new JacksonCodecProvider().create();

    @Test
    void on_the_tables() throws IOException {
        for (String text : JsonTexts.accepted()) {
            assertAgreement(text.getBytes(UTF_8));
        }
        for (String text : JsonTexts.rejected()) {
            assertAgreement(text.getBytes(UTF_8));
        }
        for (byte[] text : JsonTexts.illFormed()) {
            assertAgreement(text);
        }
    }

    @Test
    void on_texts_changed_by_chance() throws IOException {
        RandomJson random = new RandomJson(7);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] text = random.mutate(write(i % 2 == 0 ? gson : jackson, random));
            accepted += assertAgreement(text) ? 1 : 0;
        }
        // Both kinds of answer have been compared.
        assertThat(accepted).isBetween(2_000, 18_000);
    }

    @Test
    void on_what_the_other_wrote() throws IOException {
        for (int seed = 0; seed < 3_000; seed++) {
            byte[] byGson = write(gson, new RandomJson(seed));
            byte[] byJackson = write(jackson, new RandomJson(seed));
            List<String> tokens = JsonTranscript.literals(jackson.reader(byGson, 0, byGson.length));
            assertThat(JsonTranscript.literals(gson.reader(byJackson, 0, byJackson.length)))
                    .isEqualTo(tokens);
            // Gson escapes these two, for JavaScript's sake.
            assertThat(new String(byGson, UTF_8).replace("\\u2028", "\u2028").replace("\\u2029", "\u2029"))
                    .isEqualTo(new String(byJackson, UTF_8));
        }
    }

    private boolean assertAgreement(byte[] text) throws IOException {
        List<String> values = values(gson.reader(text, 0, text.length));
        Supplier<String> name = () -> Arrays.toString(text) + " " + new String(text, UTF_8);
        assertThat(values(jackson.reader(text, 0, text.length))).as(name).isEqualTo(values);
        assertThat(values(jackson.reader(new ByteArrayInputStream(text))))
                .as(name)
                .isEqualTo(values);
        assertThat(values(gson.reader(new ByteArrayInputStream(text)))).as(name).isEqualTo(values);
        boolean accepted = !values.equals(REJECTED);
        assertThat(skips(gson.reader(text, 0, text.length))).as(name).isEqualTo(accepted);
        assertThat(skips(jackson.reader(text, 0, text.length))).as(name).isEqualTo(accepted);
        if (accepted) {
            assertThat(JsonTranscript.literals(gson.reader(text, 0, text.length)))
                    .as(name)
                    .isEqualTo(JsonTranscript.literals(jackson.reader(text, 0, text.length)));
        }
        return accepted;
    }

    private static List<String> values(JsonReader reader) throws IOException {
        try {
            return JsonTranscript.values(reader);
        } catch (JsonSyntaxException e) {
            return REJECTED;
        }
    }

    private static boolean skips(JsonReader reader) throws IOException {
        try (reader) {
            reader.skipValue();
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    private static byte[] write(JsonCodec codec, RandomJson random) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (JsonWriter writer = codec.writer(output)) {
            random.write(writer);
        }
        return output.toByteArray();
    }
}
