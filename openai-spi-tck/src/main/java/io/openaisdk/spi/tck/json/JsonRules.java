package io.openaisdk.spi.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Gives the tests of one topic their readers and writers. */
abstract class JsonRules {

    /** Has every kind of token. */
    static final String SAMPLE =
            "{\"id\":\"r_1\",\"n\":-12.5e3,\"ok\":true,\"no\":false,\"none\":null,\"list\":[1,[],{},\"\u20ac\ud83d\ude00\\n\"]}";

    private final JsonCodecSuite suite;

    JsonRules(JsonCodecSuite suite) {
        this.suite = suite;
    }

    final JsonCodec codec() {
        return codec(JsonLimits.DEFAULT);
    }

    final JsonCodec codec(JsonLimits limits) {
        return suite.codec(limits);
    }

    final Optional<JsonCodec> other() {
        return suite.other();
    }

    /** Skips the test of a codec that does not have a capability. */
    final void needs(JsonCodecCapability capability) {
        assumeTrue(suite.capabilities().contains(capability), () -> "The codec does not have " + capability);
    }

    /** Writes something. */
    interface Writing {
        void write(JsonWriter writer) throws IOException;
    }

    final JsonReader read(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return codec().reader(bytes, 0, bytes.length);
    }

    final JsonReader stream(String text) {
        return codec().reader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    final String written(Writing writing) {
        try {
            return new String(bytes(writing), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    final byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (JsonWriter writer = codec().writer(output)) {
            writing.write(writer);
        }
        return output.toByteArray();
    }

    static String outcome(JsonReader reader) throws IOException {
        try {
            JsonTranscript.values(reader);
            return "accepted";
        } catch (JsonSyntaxException e) {
            return "rejected";
        }
    }

    static String skipped(JsonReader reader) throws IOException {
        try (reader) {
            reader.skipValue();
            assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.END_DOCUMENT);
            return "accepted";
        } catch (JsonSyntaxException e) {
            return "rejected";
        } catch (IllegalStateException e) {
            // "]" is no value, and codecs may say so before they see that it is no JSON.
            return "rejected";
        }
    }

    /** Calls a method of a reader or writer. */
    interface Call {
        void run() throws IOException;
    }

    static void assertMisfit(Call call, boolean fits) {
        if (!fits) {
            assertThatIllegalStateException().isThrownBy(call::run);
        }
    }
}
