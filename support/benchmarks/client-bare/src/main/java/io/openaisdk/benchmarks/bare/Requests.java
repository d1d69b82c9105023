package io.openaisdk.benchmarks.bare;

import static io.openaisdk.benchmarks.client.BenchmarkClient.MODEL;
import static io.openaisdk.benchmarks.client.BenchmarkClient.PROMPT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the bodies of requests. */
final class Requests {

    private static final JsonFactory JSON = new JsonFactory();

    private Requests() {}

    static byte[] chat(boolean stream) {
        return write(out -> {
            out.writeArrayFieldStart("messages");
            out.writeStartObject();
            out.writeStringField("role", "user");
            out.writeStringField("content", PROMPT);
            out.writeEndObject();
            out.writeEndArray();
            writeStream(out, stream);
        });
    }

    static byte[] response(boolean stream) {
        return write(out -> {
            out.writeStringField("input", PROMPT);
            writeStream(out, stream);
        });
    }

    static byte[] embeddings(boolean base64) {
        return write(out -> {
            out.writeStringField("input", PROMPT);
            out.writeStringField("encoding_format", base64 ? "base64" : "float");
        });
    }

    private static void writeStream(JsonGenerator out, boolean stream) throws IOException {
        if (stream) {
            out.writeBooleanField("stream", true);
        }
    }

    private interface Members {
        void write(JsonGenerator out) throws IOException;
    }

    private static byte[] write(Members members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("model", MODEL);
            members.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
