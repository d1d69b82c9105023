package io.openaisdk.spi.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request.
 *
 * <ul>
 *   <li>B1: A transport sends a body of any size without holding it in memory: of known length with {@code Content-Length}, of
 *       unknown length in chunks. It opens it once and closes it.
 *   <li>B2: A body may wait for its source; meanwhile other requests of the transport go on, and the bytes that the source
 *       has delivered are sent meanwhile.
 *   <li>B3: An {@link IOException} of {@link #open()} or of the stream that it returns is thrown as it is: the same instance.
 *   <li>B4: A transport closes the stream that it opened also when the attempt fails.
 *   <li>B5: A body that turns out shorter or longer than announced fails with an {@link IOException}.
 *   <li>B6: Anything else that {@link #open()} or the stream throws, an {@link Error} included, ends the exchange and is thrown as it
 *       is: no call waits forever.
 * </ul>
 */
public interface HttpBody {

    /**
     * Creates a body of bytes that are in memory already.
     *
     * @param content the bytes; they are not copied and must not change
     * @param contentType their media type
     * @return a body that can be sent any number of times
     */
    static HttpBody of(byte[] content, String contentType) {
        return new HttpBody() {
            @Override
            public String contentType() {
                return contentType;
            }

            @Override
            public long contentLength() {
                return content.length;
            }

            @Override
            public boolean repeatable() {
                return true;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    /**
     * Returns the media type.
     *
     * @return the value of the {@code Content-Type} header
     */
    String contentType();

    /**
     * Returns the length.
     *
     * @return bytes, or -1 when it is not known before the body is sent
     */
    long contentLength();

    /**
     * Says whether {@link #open()} may be called more than once, so that a failed attempt can be retried.
     *
     * @return false for a body that comes from a stream
     */
    boolean repeatable();

    /**
     * Opens the content for one attempt; the transport closes it, also when the attempt fails.
     *
     * @return the bytes
     * @throws IOException if the source of the body cannot be read
     */
    InputStream open() throws IOException;
}
