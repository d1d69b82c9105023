package io.openaisdk.api;

/**
 * A response with its HTTP metadata, whose body is decoded by {@link #parse()}.
 *
 * <p>The body of an ordinary response has been received in full, and nothing needs to be closed. For a stream or a binary body,
 * close the result of {@link #parse()}, or this response if it is never parsed.
 *
 * @param <T> what the body is decoded to
 */
public interface RawResponse<T> extends HttpInfo, AutoCloseable {

    /**
     * Decodes the body; later calls return the same object.
     *
     * @return the result that the plain variant of the method would have returned; null only where that is {@code void}
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the body is not what the operation responds with
     */
    T parse();

    /**
     * Returns the body as a string.
     *
     * @return the body, decoded as UTF-8
     * @throws IllegalStateException if the body is a stream or binary, which only {@link #parse()} returns
     */
    String body();

    /** Releases the connection of a response that has not been parsed; otherwise it does nothing. */
    @Override
    void close();
}
