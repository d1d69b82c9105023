package io.openaisdk.spi.tools;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip (RFC 1952) as its bytes arrive, one buffer at a time, however large the result is. It accepts several members one
 * after another, and an empty body of no bytes. Not safe for use by several threads at once.
 */
public final class Gunzip implements AutoCloseable {

    private static final int LARGEST_BUFFER = 16 * 1024;
    private static final int FIXED_HEADER = 10;
    private static final int TRAILER = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private enum Part {
        FIXED,
        EXTRA_LENGTH,
        EXTRA,
        NAME,
        COMMENT,
        CHECKSUM,
        DATA,
        TRAILER
    }

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] field = new byte[FIXED_HEADER];
    private Part part = Part.FIXED;
    private int filled;
    private int flags;
    private int extraLeft;
    private boolean closed;
    private ByteBuffer input = ByteBuffer.allocate(0);

    /** Creates a decoder for one body. */
    public Gunzip() {}

    /**
     * Takes bytes of the body.
     *
     * @param bytes the bytes received; MUST be passed only when {@link #next} has returned null, and not be changed before it does again
     */
    public void feed(ByteBuffer bytes) {
        input = bytes;
    }

    /**
     * Returns bytes of the decompressed body.
     *
     * @return at least one byte, which belongs to the caller; null when more must be fed first, and after {@link #close()}
     * @throws IOException if the body is not in gzip format, or broken
     */
    public @Nullable ByteBuffer next() throws IOException {
        while (!closed) {
            if (part == Part.DATA) {
                ByteBuffer inflated = inflate();
                if (inflated != null) {
                    return inflated;
                }
                if (part == Part.DATA) {
                    return null;
                }
            } else if (!readFrame()) {
                return null;
            }
        }
        return null;
    }

    /**
     * Checks that the body is complete; no more bytes follow.
     *
     * @throws IOException if the body ended too early
     */
    public void end() throws IOException {
        boolean betweenMembers = part == Part.FIXED && filled == 0;
        if (!betweenMembers) {
            throw new EOFException("The compressed body ended too early");
        }
    }

    /** Frees the memory of the decoder; it may be called more than once, and not while another method runs. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            inflater.end();
        }
    }

    /** Returns decompressed bytes; null when the input is used up or the member is at its end. */
    private @Nullable ByteBuffer inflate() throws IOException {
        byte[] output = new byte[LARGEST_BUFFER];
        int count;
        try {
            inflater.setInput(input);
            count = inflater.inflate(output);
        } catch (DataFormatException e) {
            ZipException broken = new ZipException("The compressed body is broken: " + e.getMessage());
            broken.initCause(e);
            throw broken;
        }
        if (inflater.needsDictionary()) {
            throw new ZipException("The compressed body needs a dictionary");
        }
        checksum.update(output, 0, count);
        if (inflater.finished()) {
            part = Part.TRAILER;
            filled = 0;
        }
        if (count == 0) {
            return null;
        }
        return ByteBuffer.wrap(count == output.length ? output : Arrays.copyOf(output, count));
    }

    /** Goes on with header or trailer; false when the input is used up. */
    private boolean readFrame() throws IOException {
        return switch (part) {
            case FIXED -> fill(FIXED_HEADER) && readFixedHeader();
            case EXTRA_LENGTH -> fill(2) && readExtraLength();
            case EXTRA -> skipExtra();
            case NAME, COMMENT -> skipText();
            case CHECKSUM -> fill(2) && go(Part.DATA);
            case TRAILER -> fill(TRAILER) && readTrailer();
            case DATA -> true;
        };
    }

    private boolean readFixedHeader() throws IOException {
        if ((field[0] & 0xff) != 0x1f || (field[1] & 0xff) != 0x8b || field[2] != 8) {
            throw new ZipException("The body is not in gzip format");
        }
        flags = field[3];
        return afterExtra((flags & HAS_EXTRA) != 0 ? Part.EXTRA_LENGTH : null);
    }

    private boolean afterExtra(@Nullable Part extra) {
        if (extra != null) {
            return go(extra);
        }
        return (flags & HAS_NAME) != 0 ? go(Part.NAME) : afterName();
    }

    private boolean afterName() {
        return (flags & HAS_COMMENT) != 0 ? go(Part.COMMENT) : afterComment();
    }

    private boolean afterComment() {
        return go((flags & HAS_CHECKSUM) != 0 ? Part.CHECKSUM : Part.DATA);
    }

    private boolean readExtraLength() {
        extraLeft = (field[0] & 0xff) | (field[1] & 0xff) << 8;
        return go(Part.EXTRA);
    }

    private boolean skipExtra() {
        int skipped = Math.min(extraLeft, input.remaining());
        input.position(input.position() + skipped);
        extraLeft -= skipped;
        return extraLeft == 0 && afterExtra(null);
    }

    private boolean skipText() {
        while (input.hasRemaining()) {
            if (input.get() == 0) {
                return part == Part.NAME ? afterName() : afterComment();
            }
        }
        return false;
    }

    private boolean readTrailer() throws IOException {
        long expected = 0;
        for (int i = 3; i >= 0; i--) {
            expected = expected << 8 | (field[i] & 0xff);
        }
        if (expected != checksum.getValue()) {
            throw new ZipException("The checksum of the compressed body is wrong");
        }
        checksum.reset();
        inflater.reset();
        return go(Part.FIXED);
    }

    private boolean go(Part next) {
        part = next;
        filled = 0;
        return true;
    }

    private boolean fill(int length) {
        int count = Math.min(length - filled, input.remaining());
        input.get(field, filled, count);
        filled += count;
        return filled == length;
    }
}
