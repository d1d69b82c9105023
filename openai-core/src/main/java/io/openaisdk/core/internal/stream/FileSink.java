package io.openaisdk.core.internal.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes a body to a file, one buffer after another, without blocking the thread that delivers it. */
public final class FileSink implements Flow.Subscriber<ByteBuffer> {

    private final Path file;
    private final CompletableFuture<Long> written = new CompletableFuture<>();
    private @Nullable AsynchronousFileChannel channel;
    private Flow.@Nullable Subscription subscription;
    private long position;
    private boolean writing;
    private boolean ended;

    /**
     * Creates a sink.
     *
     * @param file the file to write, replaced if it exists
     */
    public FileSink(Path file) {
        this.file = file;
    }

    /**
     * Returns the outcome.
     *
     * @return the number of bytes written; fails with {@link UncheckedIOException} if the file cannot be written
     */
    public CompletableFuture<Long> written() {
        return written;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        try {
            channel = AsynchronousFileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            newSubscription.cancel();
            fail(e);
            return;
        } catch (UnsupportedOperationException e) {
            newSubscription.cancel();
            fail(new IOException("its file system cannot write without blocking", e));
            return;
        }
        newSubscription.request(1);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        synchronized (this) {
            writing = true;
        }
        write(buffer);
    }

    @Override
    public void onError(Throwable error) {
        // The outcome first: closing also fails a write that is under way, with an exception that says less.
        written.completeExceptionally(error);
        close();
    }

    @Override
    public synchronized void onComplete() {
        ended = true;
        if (!writing) {
            close();
            written.complete(position);
        }
    }

    private void write(ByteBuffer buffer) {
        Objects.requireNonNull(channel).write(buffer, position, buffer, new CompletionHandler<>() {
            @Override
            public void completed(Integer count, ByteBuffer rest) {
                position += count;
                if (rest.hasRemaining()) {
                    write(rest);
                } else {
                    next();
                }
            }

            @Override
            public void failed(Throwable error, ByteBuffer rest) {
                Objects.requireNonNull(subscription).cancel();
                fail(error instanceof IOException failure ? failure : new IOException(error));
            }
        });
    }

    private void next() {
        boolean finished;
        synchronized (this) {
            writing = false;
            finished = ended;
        }
        if (finished) {
            close();
            written.complete(position);
        } else {
            Objects.requireNonNull(subscription).request(1);
        }
    }

    private void fail(IOException error) {
        close();
        written.completeExceptionally(
                new UncheckedIOException("Cannot write to " + file + ": " + error.getMessage(), error));
    }

    private void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                written.completeExceptionally(new UncheckedIOException("Cannot close " + file, e));
            }
        }
    }
}
