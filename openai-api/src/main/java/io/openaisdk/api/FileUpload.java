package io.openaisdk.api;

import io.openaisdk.api.errors.UploadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file to be sent; it always has a file name, because several endpoints refuse one without.
 *
 * <p>Files on disk and byte arrays can be sent again when an attempt fails. An input stream is sent once, and a call with one
 * is never retried.
 */
public final class FileUpload {

    /** Opens the content. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private final String fileName;
    private final Optional<String> contentType;
    private final long length;
    private final boolean repeatable;
    private final Source source;

    private FileUpload(String fileName, Optional<String> contentType, long length, boolean repeatable, Source source) {
        this.fileName = requireName(fileName);
        this.contentType = contentType;
        this.length = length;
        this.repeatable = repeatable;
        this.source = source;
    }

    /**
     * Takes a file on disk, under its own name.
     *
     * @param file an existing, readable file; it is opened for each attempt
     * @return the upload
     * @throws UploadException if there is no such file or it cannot be read
     */
    public static FileUpload of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UploadException(
                    "Cannot upload " + file + ": " + (Files.exists(file) ? "not a file" : "no such file"));
        }
        if (!Files.isReadable(file)) {
            throw new UploadException("Cannot upload " + file + ": no permission to read it");
        }
        long size;
        try {
            size = Files.size(file);
        } catch (IOException e) {
            throw new UploadException("Cannot upload " + file + ": " + e.getMessage(), e);
        }
        Path name = Objects.requireNonNull(file.getFileName(), "a regular file has a name");
        return new FileUpload(name.toString(), Optional.empty(), size, true, () -> Files.newInputStream(file));
    }

    /**
     * Takes bytes in memory.
     *
     * @param content the bytes, copied
     * @param fileName the name to send, with an ending that tells the type
     * @return the upload
     */
    public static FileUpload of(byte[] content, String fileName) {
        byte[] copy = content.clone();
        return new FileUpload(fileName, Optional.empty(), copy.length, true, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Takes an input stream, which is read when the request is sent and closed afterwards.
     *
     * @param content the stream
     * @param fileName the name to send, with an ending that tells the type
     * @return an upload that can be sent once
     */
    public static FileUpload of(InputStream content, String fileName) {
        Objects.requireNonNull(content, "content");
        return new FileUpload(fileName, Optional.empty(), -1, false, () -> content);
    }

    /**
     * Returns the same content with another name.
     *
     * @param name the name to send
     * @return the upload under that name
     */
    public FileUpload withFileName(String name) {
        return new FileUpload(name, contentType, length, repeatable, source);
    }

    /**
     * Returns the same content with a media type in place of the one that its name suggests.
     *
     * @param type the media type, for example {@code text/csv}
     * @return the upload with that type
     */
    public FileUpload withContentType(String type) {
        return new FileUpload(fileName, Optional.of(type), length, repeatable, source);
    }

    /**
     * Returns the name that is sent.
     *
     * @return the name, never empty
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the media type that was set.
     *
     * @return the type; empty when the name decides
     */
    public Optional<String> contentType() {
        return contentType;
    }

    /**
     * Returns the length of the content.
     *
     * @return bytes, or -1 when it is not known before it is sent
     */
    public long length() {
        return length;
    }

    /**
     * Says whether the content can be sent more than once.
     *
     * @return false for input streams
     */
    public boolean repeatable() {
        return repeatable;
    }

    /**
     * Opens the content; the caller closes it.
     *
     * @return the bytes
     * @throws IOException if the file cannot be opened
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public String toString() {
        return "FileUpload[" + fileName + (length < 0 ? "" : ", " + length + " bytes") + "]";
    }

    private static String requireName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A file name is needed, several endpoints refuse files without one");
        }
        return name;
    }
}
