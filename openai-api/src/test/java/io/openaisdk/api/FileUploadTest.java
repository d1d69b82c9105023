package io.openaisdk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.errors.UploadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUploadTest {

    @TempDir
    Path directory;

    @Test
    void aFileOnDiskHasItsOwnNameAndCanBeSentAgain() throws IOException {
        Path file = Files.writeString(directory.resolve("input.jsonl"), "{}");
        FileUpload upload = FileUpload.of(file);
        assertThat(upload.fileName()).isEqualTo("input.jsonl");
        assertThat(upload.length()).isEqualTo(2);
        assertThat(upload.repeatable()).isTrue();
        for (int attempt = 0; attempt < 2; attempt++) {
            try (InputStream content = upload.open()) {
                assertThat(content).hasContent("{}");
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsRefusedByName() {
        Path missing = directory.resolve("missing.txt");
        assertThatThrownBy(() -> FileUpload.of(missing))
                .isInstanceOf(UploadException.class)
                .hasMessage("Cannot upload " + missing + ": no such file");
        assertThatThrownBy(() -> FileUpload.of(directory))
                .isInstanceOf(UploadException.class)
                .hasMessage("Cannot upload " + directory + ": not a file");
    }

    @Test
    void bytesAreCopied() throws IOException {
        byte[] bytes = {1, 2};
        FileUpload upload = FileUpload.of(bytes, "a.bin");
        bytes[0] = 9;
        try (InputStream content = upload.open()) {
            assertThat(content.readAllBytes()).containsExactly(1, 2);
        }
    }

    @Test
    void anInputStreamIsSentOnceAndHasNoKnownLength() {
        FileUpload upload = FileUpload.of(new ByteArrayInputStream(new byte[3]), "a.bin");
        assertThat(upload.repeatable()).isFalse();
        assertThat(upload.length()).isEqualTo(-1);
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> FileUpload.of(new byte[0], "")).isInstanceOf(IllegalArgumentException.class);
        FileUpload upload =
                FileUpload.of(new byte[0], "a").withFileName("b.csv").withContentType("text/csv");
        assertThat(upload.fileName()).isEqualTo("b.csv");
        assertThat(upload.contentType()).contains("text/csv");
        assertThat(upload).hasToString("FileUpload[b.csv, 0 bytes]");
    }
}
