package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.JsonWriter;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether another codec gives the same answers. */
abstract class CrossingRules extends JsonRules {

    private static final List<String> REJECTED = List.of("rejected");

    private final JsonCodec one;
    private final JsonCodec two;

    CrossingRules(JsonCodecSuite suite) {
        super(suite);
        one = codec();
        two = other().orElse(one);
    }

    @BeforeEach
    final void needsTwo() {
        assumeTrue(other().isPresent(), "There is no other codec to compare with");
    }

    @Test
    @Rule("JC12")
    final void jc12AgreesOnTheTables() throws IOException {
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
    @Rule("JC13")
    final void jc13AgreesOnTextsChangedByChance() throws IOException {
        RandomJson random = new RandomJson(7);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] text = random.mutate(write(i % 2 == 0 ? one : two, random));
            accepted += assertAgreement(text) ? 1 : 0;
        }
        // Both kinds of answer have been compared.
        assertThat(accepted).isBetween(2_000, 18_000);
    }

    @Test
    @Rule("JC14")
    final void jc14ReadsWhatTheOtherWrote() throws IOException {
        for (int seed = 0; seed < 3_000; seed++) {
            byte[] byOne = write(one, new RandomJson(seed));
            byte[] byTwo = write(two, new RandomJson(seed));
            List<String> tokens = JsonTranscript.literals(two.reader(byOne, 0, byOne.length));
            assertThat(JsonTranscript.literals(one.reader(byTwo, 0, byTwo.length)))
                    .isEqualTo(tokens);
            assertThat(unescaped(byOne)).isEqualTo(unescaped(byTwo));
        }
    }

    /** Libraries may escape these two, for JavaScript's sake. */
    private static String unescaped(byte[] text) {
        return new String(text, UTF_8).replace("\\u2028", "\u2028").replace("\\u2029", "\u2029");
    }

    private boolean assertAgreement(byte[] text) throws IOException {
        List<String> values = values(one.reader(text, 0, text.length));
        Supplier<String> name = () -> Arrays.toString(text) + " " + new String(text, UTF_8);
        assertThat(values(two.reader(text, 0, text.length))).as(name).isEqualTo(values);
        assertThat(values(two.reader(new ByteArrayInputStream(text)))).as(name).isEqualTo(values);
        assertThat(values(one.reader(new ByteArrayInputStream(text)))).as(name).isEqualTo(values);
        boolean accepted = !values.equals(REJECTED);
        assertThat(skips(one.reader(text, 0, text.length))).as(name).isEqualTo(accepted);
        assertThat(skips(two.reader(text, 0, text.length))).as(name).isEqualTo(accepted);
        if (accepted) {
            assertThat(JsonTranscript.literals(one.reader(text, 0, text.length)))
                    .as(name)
                    .isEqualTo(JsonTranscript.literals(two.reader(text, 0, text.length)));
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
