package io.openaisdk.api;

/**
 * An answer with its HTTP facts, whose body is decoded when it is asked for.
 *
 * <p>The body of an ordinary answer has been received in full and nothing needs to be closed; for a stream or a binary body
 * the result of {@link #parse()} is what must be closed, or this, if it is never parsed.
 *
 * @param <T> what the body is decoded to
 */
public interface RawResponse<T> extends HttpInfo, AutoCloseable {

    /**
     * Decodes the body; later calls give the same object.
     *
     * @return the result that the plain variant of the method would have given; null only where that is {@code void}
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the body is not what the operation answers with
     */
    T parse();

    /**
     * Gives the body as text.
     *
     * @return the body, decoded as UTF-8
     * @throws IllegalStateException if the answer is a stream or a binary body, which only {@link #parse()} gives
     */
    String body();

    /** Releases the connection of an answer that is not going to be parsed; otherwise it does nothing. */
    @Override
    void close();
}
