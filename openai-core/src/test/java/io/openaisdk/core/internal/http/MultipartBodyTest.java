package io.openaisdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipartBodyTest {

    private static final FileUpload HI = FileUpload.of("hi".getBytes(StandardCharsets.UTF_8), "upload");

    /** V-MP1. */
    @Test
    void fieldsComeFirstAndThenFiles() throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("f", HI);
        builder.field("array", JsonValue.of(List.of("foo", "bar")));

        assertThat(text(builder.build()))
                .isEqualTo(lines(
                        "--B",
                        "Content-Disposition: form-data; name=\"array[]\"",
                        "",
                        "foo",
                        "--B",
                        "Content-Disposition: form-data; name=\"array[]\"",
                        "",
                        "bar",
                        "--B",
                        "Content-Disposition: form-data; name=\"f\"; filename=\"upload\"",
                        "Content-Type: application/octet-stream",
                        "",
                        "hi",
                        "--B--"));
    }

    @Test
    void nestedFieldsHaveBracketsAndNullsAreLeftOut() throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.field("expires_after", JsonValue.of(Map.of("anchor", "created_at")));
        builder.field("flag", JsonValue.of(true));
        builder.field("none", JsonValue.JsonNull.INSTANCE);
        builder.field("list", JsonValue.of(Arrays.asList(1, null, 0.5)));
        builder.field("empty", JsonValue.of(""));

        assertThat(text(builder.build()))
                .isEqualTo(lines(
                        "--B",
                        "Content-Disposition: form-data; name=\"expires_after[anchor]\"",
                        "",
                        "created_at",
                        "--B",
                        "Content-Disposition: form-data; name=\"flag\"",
                        "",
                        "true",
                        "--B",
                        "Content-Disposition: form-data; name=\"list[]\"",
                        "",
                        "1",
                        "--B",
                        "Content-Disposition: form-data; name=\"list[]\"",
                        "",
                        "0.5",
                        "--B",
                        "Content-Disposition: form-data; name=\"empty\"",
                        "",
                        "",
                        "--B--"));
    }

    @Test
    void bodyWithoutPartsIsItsLastBoundary() throws IOException {
        assertThat(text(MultipartBody.builder("B").build())).isEqualTo("--B--\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, image/png",
        "a.jsonl, application/octet-stream",
        "a.unknown, application/octet-stream",
        "noending, application/octet-stream",
        "a.PDF, application/pdf"
    })
    void typeOfAFileComesFromItsName(String name, String type) throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("f", HI.withFileName(name));

        assertThat(text(builder.build())).contains("filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\nhi");
    }

    @Test
    void typeThatWasSetWins() throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("f", HI.withFileName("a.png").withContentType("image/x-own; a=b"));

        assertThat(text(builder.build())).contains("Content-Type: image/x-own; a=b\r\n");
    }

    @Test
    void namesCannotLeaveTheirPlace() throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.field("a\"\r\nb", JsonValue.of("v"));
        builder.file("f\"", HI.withFileName("x\"\r\n\u00e9\u2603.txt").withContentType("text/plain\r\nX: y"));

        assertThat(text(builder.build()))
                .contains("name=\"a%22%0D%0Ab\"\r\n")
                .contains("name=\"f%22\"; filename=\"x%22%0D%0A\u00e9\u2603.txt\"\r\n")
                .contains("Content-Type: text/plain%0D%0AX: y\r\n");
    }

    @Test
    void lengthIsThatOfTheBytes(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("gr\u00fc\u00dfe.txt"), "\u00e9\u2603".repeat(10_000));
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.field("text", JsonValue.of("\u00e9\u2603"));
        builder.file("a", FileUpload.of(file));
        builder.file("b", HI);
        MultipartBody body = builder.build();

        assertThat(body.contentLength()).isEqualTo(body.open().readAllBytes().length);
        assertThat(body.contentType()).isEqualTo("multipart/form-data; boundary=B");
        assertThat(text(body)).contains("filename=\"gr\u00fc\u00dfe.txt\"");
    }

    @Test
    void repeatableBodyGivesTheSameBytesAgain(@TempDir Path directory) throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("a", FileUpload.of(Files.writeString(directory.resolve("a"), "content")));
        builder.file("b", HI);
        MultipartBody body = builder.build();

        assertThat(body.repeatable()).isTrue();
        assertThat(text(body)).isEqualTo(text(body));
    }

    @Test
    void bodyWithAStreamHasNoLengthAndIsSentOnce() throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("a", HI);
        builder.file("b", FileUpload.of(new ByteArrayInputStream(new byte[] {'x'}), "x.bin"));
        MultipartBody body = builder.build();

        assertThat(body.repeatable()).isFalse();
        assertThat(body.contentLength()).isEqualTo(-1);
        assertThat(text(body)).contains("\r\n\r\nx\r\n--B--");
    }

    @Test
    void boundariesDiffer() {
        String first = MultipartBody.builder().build().contentType();

        assertThat(first).matches("multipart/form-data; boundary=[0-9a-f]{32}");
        assertThat(MultipartBody.builder().build().contentType()).isNotEqualTo(first);
    }

    @Test
    void bytesAreTheSameHoweverTheyAreRead() throws IOException {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.field("a", JsonValue.of("1"));
        builder.file("b", FileUpload.of(new byte[0], "empty"));
        builder.file("c", HI);
        MultipartBody body = builder.build();
        byte[] whole = body.open().readAllBytes();

        List<Byte> single = new ArrayList<>();
        try (InputStream in = body.open()) {
            assertThat(in.read(new byte[0])).isZero();
            for (int b = in.read(); b >= 0; b = in.read()) {
                single.add((byte) b);
            }
            assertThat(in.read()).isEqualTo(-1);
        }
        byte[] read = new byte[single.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = single.get(i);
        }
        assertThat(read).isEqualTo(whole);
    }

    @Test
    void fileIsOpenedWhenItsTurnComesAndClosedAfterwards() throws IOException {
        List<String> log = new ArrayList<>();
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("a", FileUpload.of(new LoggedStream("a", log), "a"));
        builder.file("b", FileUpload.of(new LoggedStream("b", log), "b"));

        try (InputStream in = builder.build().open()) {
            assertThat(log).isEmpty();
            in.readAllBytes();
        }
        assertThat(log).containsExactly("a read", "a closed", "b read", "b closed");
    }

    @Test
    void fileBeingReadIsClosedWithTheBody() throws IOException {
        List<String> log = new ArrayList<>();
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("a", FileUpload.of(new LoggedStream("a", log), "a"));
        InputStream in = builder.build().open();
        while (log.isEmpty()) {
            assertThat(in.read()).isNotNegative();
        }
        in.close();

        assertThat(log).containsExactly("a read", "a closed");
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void fileThatVanishedIsNamed(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("gone.txt"), "content");
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("f", FileUpload.of(file));
        MultipartBody body = builder.build();
        Files.delete(file);

        assertThatExceptionOfType(BodyUnreadableException.class)
                .isThrownBy(() -> body.open().readAllBytes())
                .withMessageStartingWith("Cannot read gone.txt to upload it: ");
    }

    @Test
    void failureOfAFileIsTheFilesOwn() {
        MultipartBody.Builder builder = MultipartBody.builder("B");
        builder.file("f", FileUpload.of(new BrokenInputStream("disk on fire"), "a.txt"));

        assertThatThrownBy(() -> builder.build().open().readAllBytes())
                .isInstanceOf(BodyUnreadableException.class)
                .hasMessage("Cannot read a.txt to upload it: disk on fire")
                .hasRootCauseMessage("disk on fire");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String text(MultipartBody body) throws IOException {
        try (InputStream in = body.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Tells when it is first read and when it is closed. */
    private static final class LoggedStream extends ByteArrayInputStream {

        private final String name;
        private final List<String> log;

        private LoggedStream(String name, List<String> log) {
            super("content".getBytes(StandardCharsets.UTF_8));
            this.name = name;
            this.log = log;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            if (!log.contains(name + " read")) {
                log.add(name + " read");
            }
            return super.read(buffer, offset, length);
        }

        @Override
        public void close() {
            log.add(name + " closed");
        }
    }
}
