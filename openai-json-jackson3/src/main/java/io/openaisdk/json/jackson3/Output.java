package io.openaisdk.json.jackson3;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes what a generator writes, and keeps the failure of the stream behind it, which Jackson would wrap. */
final class Output extends OutputStream {

    private final OutputStream output;
    private @Nullable IOException failure;

    Output(OutputStream output) {
        this.output = output;
    }

    /** Throws the failure of the stream, if it has failed, as the same instance. */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure == null) {
            try {
                output.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                output.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void close() {
        try {
            output.close();
        } catch (IOException e) {
            if (failure == null) {
                failure = e;
            }
        }
    }
}
