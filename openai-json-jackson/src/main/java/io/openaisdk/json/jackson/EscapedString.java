package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text that is escaped here: before 2.21 Jackson takes an unpaired half of a surrogate pair together with whatever follows it.
 */
final class EscapedString implements SerializableString {

    /** Whether the Jackson of the class path mixes halves of pairs up, in texts that it writes and in names that it reads. */
    static final boolean NEEDED = PackageVersion.VERSION.getMinorVersion() < 21;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final String text;
    private final byte[] quoted;

    private EscapedString(String text) {
        this.text = text;
        this.quoted = quote(text);
    }

    /** Returns a text that has to be escaped here; null where Jackson may do it. */
    static @Nullable EscapedString of(String text) {
        return NEEDED && hasSurrogate(text) ? new EscapedString(text) : null;
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] quote(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        int at = 0;
        while (at < text.length()) {
            int plain = at;
            while (plain < text.length() && isPlain(text, plain)) {
                plain += Character.charCount(text.codePointAt(plain));
            }
            out.writeBytes(text.substring(at, plain).getBytes(StandardCharsets.UTF_8));
            at = plain;
            if (at < text.length()) {
                escape(text.charAt(at), out);
                at++;
            }
        }
        return out.toByteArray();
    }

    private static boolean isPlain(String text, int index) {
        int c = text.codePointAt(index);
        return c >= ' ' && c != '"' && c != '\\' && !(c <= Character.MAX_VALUE && Character.isSurrogate((char) c));
    }

    private static void escape(char c, ByteArrayOutputStream out) {
        out.write('\\');
        switch (c) {
            case '"', '\\' -> out.write(c);
            case '\b' -> out.write('b');
            case '\t' -> out.write('t');
            case '\n' -> out.write('n');
            case '\f' -> out.write('f');
            case '\r' -> out.write('r');
            default -> {
                out.write('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.write(HEX[(c >> shift) & 15]);
                }
            }
        }
    }

    @Override
    public String getValue() {
        return text;
    }

    @Override
    public int charLength() {
        return text.length();
    }

    @Override
    public byte[] asQuotedUTF8() {
        return quoted.clone();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        if (quoted.length > buffer.length - offset) {
            return -1;
        }
        System.arraycopy(quoted, 0, buffer, offset, quoted.length);
        return quoted.length;
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        out.write(quoted);
        return quoted.length;
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        if (quoted.length > buffer.remaining()) {
            return -1;
        }
        buffer.put(quoted);
        return quoted.length;
    }

    @Override
    public char[] asQuotedChars() {
        throw utf8Only();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw utf8Only();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        throw utf8Only();
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        throw utf8Only();
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        throw utf8Only();
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) {
        throw utf8Only();
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        throw utf8Only();
    }

    private static UnsupportedOperationException utf8Only() {
        return new UnsupportedOperationException("The generators of this module write quoted UTF-8 only");
    }
}
