package io.openaisdk.core.internal.http;

import io.openaisdk.api.FileUpload;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file that is being sent, and marks its failures as its own.
 *
 * <p>Of a file that grows meanwhile, it reads as much as was announced.
 */
final class UploadInputStream extends InputStream {

    private final String fileName;
    private final InputStream content;
    private long left;

    private UploadInputStream(FileUpload file) throws IOException {
        this.fileName = file.fileName();
        this.left = file.length() < 0 ? Long.MAX_VALUE : file.length();
        this.content = file.open();
    }

    static UploadInputStream open(FileUpload file) throws BodyUnreadableException {
        try {
            return new UploadInputStream(file);
        } catch (IOException e) {
            throw new BodyUnreadableException(file.fileName(), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count;
        try {
            count = content.read(buffer, offset, (int) Math.min(length, left));
        } catch (IOException e) {
            throw new BodyUnreadableException(fileName, e);
        }
        if (count >= 0) {
            left -= count;
        } else if (left < Long.MAX_VALUE / 2) {
            throw new BodyUnreadableException(fileName, new EOFException("it has become shorter"));
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
