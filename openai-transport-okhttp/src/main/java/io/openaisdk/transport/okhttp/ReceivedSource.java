package io.openaisdk.transport.okhttp;

import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** What the network brings of a response body, each piece within the bound on silence. */
final class ReceivedSource extends ForwardingSource {

    private final Exchange exchange;

    ReceivedSource(Exchange exchange, Source received) {
        super(received);
        this.exchange = exchange;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        exchange.awaiting();
        try {
            return super.read(sink, byteCount);
        } finally {
            exchange.received();
        }
    }
}
