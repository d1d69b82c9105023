package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.ResponseHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpTransportMetrics;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads status lines and headers for the classic client, strictly.
 *
 * <p>The parser that the client takes by itself skips what is no status line, for as long as it comes, and takes headers that
 * are cut off for the whole of them: a broken answer would pass for an empty one.
 */
final class ResponseHeads extends DefaultHttpResponseParserFactory {

    private static final int LINE_END = 2;

    private volatile @Nullable SessionInputBuffer received;

    private final int maxBytes;

    /** Serves one connection. */
    ResponseHeads(TransportConfig config) {
        super(Connections.boundedHeaders(config));
        this.maxBytes = config.maxHeaderBytes();
    }

    /** Says whether more has been received than was read, which after an answer is something that nobody asked for. */
    boolean hasSurplus() {
        SessionInputBuffer buffer = received;
        return buffer != null && buffer.length() > 0;
    }

    @Override
    public HttpMessageParser<ClassicHttpResponse> create() {
        HttpMessageParser<ClassicHttpResponse> parser = super.create();
        return (buffer, in) -> parse(parser, buffer, in);
    }

    private ClassicHttpResponse parse(
            HttpMessageParser<ClassicHttpResponse> parser, SessionInputBuffer buffer, InputStream in)
            throws IOException, HttpException {
        received = buffer;
        return parser.parse(new Head(buffer, maxBytes), in);
    }

    /** Complains about an end between the first line and the last, and about lines that are too long together. */
    private static final class Head implements SessionInputBuffer {

        private final SessionInputBuffer buffer;
        private final int maxBytes;
        private boolean begun;
        private int count;

        private Head(SessionInputBuffer buffer, int maxBytes) {
            this.buffer = buffer;
            this.maxBytes = maxBytes;
        }

        @Override
        public int readLine(CharArrayBuffer line, InputStream in) throws IOException {
            int length = buffer.readLine(line, in);
            if (length < 0 && begun) {
                throw new ConnectionClosedException("The connection was closed in the middle of the headers");
            }
            begun = true;
            count += Math.max(0, length) + LINE_END;
            if (count > maxBytes) {
                throw ResponseHeaders.tooLarge(maxBytes);
            }
            return length;
        }

        @Override
        public int length() {
            return buffer.length();
        }

        @Override
        public int capacity() {
            return buffer.capacity();
        }

        @Override
        public int available() {
            return buffer.available();
        }

        @Override
        public int read(byte[] bytes, int offset, int length, InputStream in) throws IOException {
            return buffer.read(bytes, offset, length, in);
        }

        @Override
        public int read(byte[] bytes, InputStream in) throws IOException {
            return buffer.read(bytes, in);
        }

        @Override
        public int read(InputStream in) throws IOException {
            return buffer.read(in);
        }

        @Override
        public HttpTransportMetrics getMetrics() {
            return buffer.getMetrics();
        }
    }
}
