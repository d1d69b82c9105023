package io.openaisdk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.openaisdk.api.Model;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** JSON of any kind: the codecs agree on it, and models take it without failing before they are read. */
class JsonFuzzTest {

    private static final String REJECTED = "rejected";

    /** Types that reach most others. */
    private static final List<ValueType> TYPES = Stream.of(
                    "model(responses.Response)",
                    "union(responses.ResponseStreamEvent)",
                    "model(chat.completions.ChatCompletion)",
                    "model(chat.completions.ChatCompletionChunk)",
                    "model(files.FileObject)",
                    "model(finetuning.FineTuningJob)",
                    "model(embeddings.CreateEmbeddingResponse)",
                    "model(batches.Batch)")
            .map(ValueType::parse)
            .toList();

    @FuzzTest
    void codecs(byte[] text) throws IOException {
        if (KnownLimits.gsonMayRefuse(text)) {
            return;
        }
        List<String> words = Transcript.of(Codecs.JACKSON.reader(text, 0, text.length));

        assertThat(Transcript.of(Codecs.GSON.reader(text, 0, text.length))).isEqualTo(words);
        assertThat(Transcript.of(Codecs.GSON.reader(new ByteArrayInputStream(text))))
                .isEqualTo(words);
        assertThat(Transcript.of(Codecs.JACKSON.reader(new ByteArrayInputStream(text))))
                .isEqualTo(words);
        boolean accepted = !words.contains(Transcript.REJECTED);
        for (JsonCodec codec : Codecs.ALL) {
            assertThat(skips(codec.reader(text, 0, text.length))).isEqualTo(accepted);
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

    /** The first byte chooses the type. */
    @FuzzTest
    void models(byte[] input) throws IOException {
        if (input.length == 0 || KnownLimits.gsonMayRefuse(input)) {
            return;
        }
        ValueType type = TYPES.get((input[0] & 0xff) % TYPES.size());
        byte[] text = Arrays.copyOfRange(input, 1, input.length);

        Object value = read(Codecs.JACKSON, type, text);
        Object other = read(Codecs.GSON, type, text);
        assertThat(other).isEqualTo(value);
        assertThat(other.hashCode()).isEqualTo(value.hashCode());
        if (value.equals(REJECTED)) {
            return;
        }
        for (JsonCodec codec : Codecs.ALL) {
            assertThat(read(codec, type, write(codec, value))).isEqualTo(value);
        }
        if (value instanceof Model model) {
            assertThat(model.toString()).isEqualTo(other.toString());
            readEveryProperty(model);
        }
    }

    /** A property that is missing or of another kind fails when it is read, in a way that users can catch. */
    private static void readEveryProperty(Model model) {
        for (Class<?> type : model.getClass().getInterfaces()) {
            for (Method accessor : type.getMethods()) {
                if (accessor.getParameterCount() == 0 && Model.class.isAssignableFrom(accessor.getDeclaringClass())) {
                    try {
                        accessor.invoke(model);
                    } catch (InvocationTargetException e) {
                        assertThat(e.getCause()).as(accessor.toString()).isInstanceOf(OpenAIException.class);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    private static Object read(JsonCodec codec, ValueType type, byte[] text) throws IOException {
        try (JsonReader reader = codec.reader(text, 0, text.length)) {
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return REJECTED;
            }
            Object value = ModelReader.read(reader, type);
            return reader.peek() == JsonToken.END_DOCUMENT ? value : REJECTED;
        } catch (JsonSyntaxException e) {
            return REJECTED;
        }
    }

    private static byte[] write(JsonCodec codec, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = codec.writer(bytes)) {
            ModelWriter.write(writer, value);
        }
        return bytes.toByteArray();
    }
}
