package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.ResponseBody;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;

/** Passes on what Jetty receives of a body, one chunk at a time; its end is told when the connection is free. */
record JettyBody(AsyncExchange exchange, ResponseBody body, Content.Source source) {

    void start() {
        body.source(this::fetch);
    }

    private void fetch() {
        for (Content.Chunk chunk = source.read(); chunk != null; chunk = source.read()) {
            if (Content.Chunk.isFailure(chunk)) {
                exchange.fail(chunk.getFailure());
                return;
            }
            ByteBuffer bytes = ByteBuffer.allocate(chunk.remaining())
                    .put(chunk.getByteBuffer())
                    .flip();
            chunk.release();
            if (bytes.hasRemaining()) {
                body.received(bytes);
                return;
            }
            if (chunk.isLast()) {
                return;
            }
        }
        source.demand(this::fetch);
    }
}
