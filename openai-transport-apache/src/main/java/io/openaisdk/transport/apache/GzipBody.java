package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.Gunzip;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A body that is packed with gzip. */
final class GzipBody implements BodyDecoder {

    private final Gunzip gunzip = new Gunzip();

    @Override
    public void feed(ByteBuffer bytes) {
        gunzip.feed(bytes);
    }

    @Override
    public @Nullable ByteBuffer next() throws IOException {
        return gunzip.next();
    }

    @Override
    public void end() throws IOException {
        gunzip.end();
    }

    @Override
    public void close() {
        gunzip.close();
    }
}
