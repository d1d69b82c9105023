package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.impl.CharCodingSupport;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection that the library's own loggers of headers and bytes do not listen to: at debug level they would write down keys
 * and prompts, whatever the transport does.
 */
final class QuietConnection extends DefaultBHttpClientConnection implements ManagedHttpClientConnection {

    private final ResponseHeads heads;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Timeout timeout = Timeout.DISABLED;

    /** Makes a connection; a null socket is bound to it later. */
    static QuietConnection over(@Nullable Socket socket, TransportConfig config) throws IOException {
        QuietConnection connection = new QuietConnection(new ResponseHeads(config), config);
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }

    private QuietConnection(ResponseHeads heads, TransportConfig config) {
        super(
                Connections.boundedHeaders(config),
                CharCodingSupport.createDecoder(Connections.HEADERS_IN_UTF_8),
                CharCodingSupport.createEncoder(Connections.HEADERS_IN_UTF_8),
                null,
                null,
                // A server that answers before it has read all is heard.
                MonitoringResponseOutOfOrderStrategy.INSTANCE,
                null,
                heads);
        this.heads = heads;
    }

    /** Is asked when an answer has been read: what is there by then would be taken for the answer to the next request. */
    @Override
    public boolean isConsistent() {
        return super.isConsistent() && !heads.hasSurplus();
    }

    @Override
    protected void bind(SocketHolder holder) throws IOException {
        if (closed.get()) {
            holder.getSocket().close();
            throw new InterruptedIOException("The connection has been closed already");
        }
        super.bind(holder);
        timeout = Timeout.ofMilliseconds(holder.getSocket().getSoTimeout());
    }

    @Override
    public @Nullable Socket getSocket() {
        SocketHolder holder = getSocketHolder();
        return holder == null ? null : holder.getSocket();
    }

    @Override
    public void passivate() {
        setSocketTimeout(Timeout.DISABLED);
    }

    @Override
    public void activate() {
        setSocketTimeout(timeout);
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            super.close();
        }
    }

    @Override
    public void close(CloseMode mode) {
        if (closed.compareAndSet(false, true)) {
            super.close(mode);
        }
    }
}
