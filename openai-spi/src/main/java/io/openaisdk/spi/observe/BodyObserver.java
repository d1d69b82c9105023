package io.openaisdk.spi.observe;

/**
 * Is shown the bytes of one response body, as they are read; it MUST NOT block. What it throws is logged and harms nothing.
 *
 * <p>Its signals come one after another: any number of times {@link #bytes}, then {@link #end} once, whether or not the body was read
 * to its end, and before the observation is told of the end of the call. Bytes may be shown by one thread while another tells the
 * observation of the call something else.
 */
public interface BodyObserver {

    /** An observer that does not look; the engine then shows it nothing. */
    BodyObserver NONE = (bytes, offset, length) -> {};

    /**
     * Is shown the next bytes, which it MUST NOT change or keep.
     *
     * @param bytes holds them
     * @param offset where they begin
     * @param length how many there are
     */
    void bytes(byte[] bytes, int offset, int length);

    /** Is told that no more bytes come. */
    default void end() {}
}
