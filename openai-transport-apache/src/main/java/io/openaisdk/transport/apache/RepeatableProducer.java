package io.openaisdk.transport.apache;

import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/** Sends a body from its beginning again when the library has let go of it: it does where a proxy asks for a password. */
final class RepeatableProducer implements AsyncEntityProducer {

    private final Supplier<UploadProducer> maker;
    private volatile UploadProducer current;

    RepeatableProducer(Supplier<UploadProducer> maker) {
        this.maker = maker;
        this.current = maker.get();
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public long getContentLength() {
        return current.getContentLength();
    }

    @Override
    public @Nullable String getContentType() {
        return current.getContentType();
    }

    @Override
    public @Nullable String getContentEncoding() {
        return current.getContentEncoding();
    }

    @Override
    public boolean isChunked() {
        return current.isChunked();
    }

    @Override
    public Set<String> getTrailerNames() {
        return current.getTrailerNames();
    }

    @Override
    public int available() {
        return current.available();
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        current.produce(channel);
    }

    @Override
    public void failed(Exception cause) {
        current.failed(cause);
    }

    @Override
    public void releaseResources() {
        UploadProducer used = current;
        current = maker.get();
        used.releaseResources();
    }
}
