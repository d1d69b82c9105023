package io.openaisdk.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of the network into those of the body. */
interface BodyDecoder {

    /** Takes bytes; only when {@link #next} has none left. */
    void feed(ByteBuffer bytes) throws IOException;

    /** Gives bytes of the body; null when more must be fed first. */
    @Nullable
    ByteBuffer next() throws IOException;

    /** Says that no more bytes come, which may be too early. */
    void end() throws IOException;

    /** Frees what it holds; it may be called more than once. */
    void close();
}
