package io.openaisdk.api;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A response that is a file rather than JSON, read without blocking; it must be read or closed. */
public interface AsyncBinaryContent extends AutoCloseable {

    /**
     * Returns the bytes while they arrive, with back-pressure.
     *
     * @return a publisher for one subscriber; each buffer belongs to the subscriber
     */
    Flow.Publisher<ByteBuffer> publisher();

    /**
     * Reads everything into memory.
     *
     * @return the bytes
     */
    CompletableFuture<byte[]> bytes();

    /**
     * Reads everything into memory as UTF-8.
     *
     * @return the text
     */
    CompletableFuture<String> text();

    /**
     * Writes everything to a file; an existing file is replaced.
     *
     * @param file where to write
     * @return the number of bytes written
     */
    CompletableFuture<Long> writeTo(Path file);

    /**
     * Returns the HTTP metadata of the response.
     *
     * @return status, headers (the media type among them) and request id
     */
    HttpInfo http();

    /** Ends the exchange if it has not been read; it may be called more than once. */
    @Override
    void close();
}
