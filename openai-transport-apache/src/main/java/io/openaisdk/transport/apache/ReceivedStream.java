package io.openaisdk.transport.apache;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the network brings of a body, each piece within the bound on silence. */
final class ReceivedStream extends FilterInputStream {

    private final BlockingExchange exchange;

    ReceivedStream(BlockingExchange exchange, InputStream received) {
        super(received);
        this.exchange = exchange;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        exchange.awaiting();
        try {
            return super.read(into, offset, length);
        } finally {
            exchange.received();
        }
    }
}
