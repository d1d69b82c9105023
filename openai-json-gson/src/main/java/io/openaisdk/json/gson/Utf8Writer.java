package io.openaisdk.json.gson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes UTF-8, and lone surrogates as escapes of JSON, which keeps them; an encoder of the JDK would lose them.
 *
 * <p>Gson hands characters outside ASCII over as they are, and only within strings, so an escape is right wherever a lone
 * surrogate turns up.
 */
final class Utf8Writer extends Writer {

    private static final int BUFFER_SIZE = 2048;
    // An escape of a surrogate that turned out to be alone, and a character of three bytes.
    private static final int LONGEST = 6 + 3;
    private static final String HEX = "0123456789abcdef";

    private final OutputStream output;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int count;
    // The first half of a surrogate pair, until its second half comes.
    private char half;

    Utf8Writer(OutputStream output) {
        this.output = output;
    }

    @Override
    public void write(int c) throws IOException {
        put((char) c);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            put(chars[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void flush() throws IOException {
        drain();
        output.flush();
    }

    @Override
    public void close() throws IOException {
        try (output) {
            drain();
        }
    }

    private void put(char c) throws IOException {
        if (count + LONGEST > BUFFER_SIZE) {
            drain();
        }
        if (c < 0x80 && half == 0) {
            buffer[count++] = (byte) c;
        } else if (half != 0 && Character.isLowSurrogate(c)) {
            supplementary(Character.toCodePoint(half, c));
            half = 0;
        } else {
            if (half != 0) {
                escape(half);
                half = 0;
            }
            single(c);
        }
    }

    private void single(char c) {
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            escape(c);
        } else if (c < 0x80) {
            buffer[count++] = (byte) c;
        } else if (c < 0x800) {
            buffer[count++] = (byte) (0xC0 | (c >> 6));
            buffer[count++] = continuation(c);
        } else {
            buffer[count++] = (byte) (0xE0 | (c >> 12));
            buffer[count++] = continuation(c >> 6);
            buffer[count++] = continuation(c);
        }
    }

    private void supplementary(int codePoint) {
        buffer[count++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[count++] = continuation(codePoint >> 12);
        buffer[count++] = continuation(codePoint >> 6);
        buffer[count++] = continuation(codePoint);
    }

    private void escape(char c) {
        buffer[count++] = '\\';
        buffer[count++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[count++] = (byte) HEX.charAt((c >> shift) & 0xF);
        }
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void drain() throws IOException {
        int filled = count;
        count = 0;
        if (filled > 0) {
            output.write(buffer, 0, filled);
        }
    }
}
