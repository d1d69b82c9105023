package io.openaisdk.spi.tools;

import io.openaisdk.spi.json.JsonSyntaxException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Checks that bytes are well-formed UTF-8 (Unicode, table 3-7), for JSON libraries that only do so in part: they accept overlong
 * forms, surrogates and what is beyond U+10FFFF.
 *
 * <p>It is used by one thread.
 */
public final class Utf8Check {

    private static final int FIRST_CONTINUATION = 0x80;
    private static final int LAST_CONTINUATION = 0xBF;

    // What the next byte has to be, where a sequence has begun: how many are missing, and the range of the next one.
    private int missing;
    private int lowest = FIRST_CONTINUATION;
    private int highest = LAST_CONTINUATION;

    private long offset;

    /** Creates a check of a text that comes in parts. */
    public Utf8Check() {}

    /**
     * Checks a whole text.
     *
     * @param bytes holds the text
     * @param from where it begins
     * @param length how many bytes it has
     * @return the failure, whose message has the offset; null if the text is well-formed
     */
    public static @Nullable JsonSyntaxException of(byte[] bytes, int from, int length) {
        Utf8Check check = new Utf8Check();
        JsonSyntaxException failure = check.next(bytes, from, length);
        return failure == null ? check.end() : failure;
    }

    /**
     * Checks the next part of a text.
     *
     * @param bytes holds the part
     * @param from where it begins
     * @param length how many bytes it has
     * @return the failure, whose message has the offset in the text; null if the part is well-formed so far
     */
    public @Nullable JsonSyntaxException next(byte[] bytes, int from, int length) {
        int end = from + length;
        int at = from;
        while (at < end) {
            if (missing == 0 && bytes[at] >= 0) {
                at = skipAscii(bytes, at, end);
            } else {
                int next = bytes[at] & 0xFF;
                if (!(missing == 0 ? begin(next) : proceed(next))) {
                    return failure(at - from);
                }
                at++;
            }
        }
        offset += length;
        return null;
    }

    /**
     * Checks that the text may end here.
     *
     * @return the failure, if the last character is cut; else null
     */
    public @Nullable JsonSyntaxException end() {
        return missing == 0 ? null : failure(0);
    }

    private JsonSyntaxException failure(int index) {
        return new JsonSyntaxException("Not JSON: ill-formed UTF-8 at offset " + (offset + index));
    }

    // Nearly all text is ASCII; sixteen at a time cost little next to the parsing.
    private static int skipAscii(byte[] bytes, int from, int end) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int at = from;
        while (at + 2 * Long.BYTES <= end && isAscii(words.getLong(at) | words.getLong(at + Long.BYTES))) {
            at += 2 * Long.BYTES;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isAscii(long word) {
        return (word & 0x8080808080808080L) == 0;
    }

    private boolean begin(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return false;
        }
        if (lead < 0xE0) {
            missing = 1;
        } else if (lead < 0xF0) {
            missing = 2;
            lowest = lead == 0xE0 ? 0xA0 : FIRST_CONTINUATION;
            highest = lead == 0xED ? 0x9F : LAST_CONTINUATION;
        } else {
            missing = 3;
            lowest = lead == 0xF0 ? 0x90 : FIRST_CONTINUATION;
            highest = lead == 0xF4 ? 0x8F : LAST_CONTINUATION;
        }
        return true;
    }

    private boolean proceed(int continuation) {
        if (continuation < lowest || continuation > highest) {
            return false;
        }
        missing--;
        lowest = FIRST_CONTINUATION;
        highest = LAST_CONTINUATION;
        return true;
    }
}
