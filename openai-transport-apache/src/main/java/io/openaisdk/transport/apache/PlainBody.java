package io.openaisdk.transport.apache;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A body that is sent as it is. */
final class PlainBody implements BodyDecoder {

    private @Nullable ByteBuffer bytes;

    @Override
    public void feed(ByteBuffer more) {
        bytes = more;
    }

    @Override
    public @Nullable ByteBuffer next() {
        ByteBuffer all = bytes;
        bytes = null;
        return all;
    }

    @Override
    public void end() {}

    @Override
    public void close() {}
}
