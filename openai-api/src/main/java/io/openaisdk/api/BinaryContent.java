package io.openaisdk.api;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * A response that is a file rather than JSON.
 *
 * <p>It must be closed; {@link #bytes()}, {@link #text()} and {@link #writeTo(Path)} read to the end and close it.
 */
public interface BinaryContent extends AutoCloseable {

    /**
     * Returns the bytes while they arrive.
     *
     * @return the stream; closing it closes this too
     * @throws IllegalStateException if the content was read before
     */
    InputStream stream();

    /**
     * Reads everything into memory.
     *
     * @return the bytes
     * @throws IllegalStateException if the content was read before
     */
    byte[] bytes();

    /**
     * Reads everything into memory as UTF-8.
     *
     * @return the text
     * @throws IllegalStateException if the content was read before
     */
    String text();

    /**
     * Writes everything to a file, with a small buffer; an existing file is replaced.
     *
     * @param file where to write
     * @return the number of bytes written
     * @throws IllegalStateException if the content was read before
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    long writeTo(Path file);

    /**
     * Returns the HTTP metadata of the response.
     *
     * @return status, headers (the media type among them) and request id
     */
    HttpInfo http();

    /** Ends the exchange and frees its connection; it may be called more than once. */
    @Override
    void close();
}
