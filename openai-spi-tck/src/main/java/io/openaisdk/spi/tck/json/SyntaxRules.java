package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is JSON, and what is not. */
abstract class SyntaxRules extends JsonRules {

    SyntaxRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JR19")
    final void jr19ReadsWhatIsJson() throws IOException {
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
    @Rule("JR20")
    final void jr20RejectsWhatIsNoJson() throws IOException {
        for (String text : JsonTexts.rejected()) {
            assertThat(outcome(read(text))).as("read %s", text).isEqualTo("rejected");
            assertThat(outcome(stream(text))).as("stream %s", text).isEqualTo("rejected");
            assertThat(skipped(read(text))).as("skip %s", text).isEqualTo("rejected");
        }
    }

    @Test
    @Rule("JR21")
    final void jr21RejectsTextThatEndsTooEarly() throws IOException {
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
    @Rule("JR22")
    final void jr22RejectsIllFormedBytes() throws IOException {
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
    @Rule("JR23")
    final void jr23ReadsEveryCodePoint() throws IOException {
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
    @Rule("JR24")
    final void jr24ReadsTheEscapeOfALoneSurrogate() throws IOException {
        assertThat(read("\"\\ud83d\"").nextString()).isEqualTo("\ud83d");
        assertThat(read("\"a\\ude00b\"").nextString()).isEqualTo("a\ude00b");
    }
}
