package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.ApiError;
import java.util.List;

/** How the length of a request's body is told: by a number, by chunks, or not at all, which is a body of no bytes. */
final class BodyFraming {

    private static final int MAX_BODY = 64 << 20;
    private static final int MAX_DIGITS = 15; // of a long, also of hexadecimal ones
    private static final int CHUNKED = -1;

    private final int length;

    private BodyFraming(int length) {
        this.length = length;
    }

    /**
     * Finds the framing (RFC 9112, section 6.3); what two servers could read in two ways is refused.
     *
     * @throws ApiError if it is ambiguous or unknown, or the body is too long
     */
    static BodyFraming of(RequestHead head) {
        List<String> codings = head.all("transfer-encoding");
        List<String> lengths = head.all("content-length");
        if (!codings.isEmpty()) {
            if (!lengths.isEmpty() || head.isHttp10()) {
                throw Unreadable.malformed();
            }
            checkCoding(String.join(",", codings));
            return new BodyFraming(CHUNKED);
        }
        if (lengths.size() > 1) {
            throw Unreadable.malformed();
        }
        return new BodyFraming(lengths.isEmpty() ? 0 : length(lengths.get(0), 10));
    }

    private static void checkCoding(String codings) {
        String last = codings.substring(codings.lastIndexOf(',') + 1).trim();
        if (!last.equalsIgnoreCase("chunked")) {
            throw Unreadable.malformed(); // nothing would tell the end of the body
        }
        if (codings.indexOf(',') >= 0) {
            throw Unreadable.withStatus(501);
        }
    }

    /** Reads the hexadecimal size of a chunk. */
    static int chunkSize(String digits) {
        return length(digits, 16);
    }

    private static int length(String digits, int radix) {
        boolean number = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0);
        if (!number) {
            throw Unreadable.malformed();
        }
        return checkLength(Long.parseLong(digits, radix));
    }

    /** Refuses a body above the maximum. */
    static int checkLength(long length) {
        if (length > MAX_BODY) {
            String message = "The test server takes bodies of at most " + MAX_BODY + " bytes.";
            throw ApiError.of(413, "request_too_large", message);
        }
        return (int) length;
    }

    boolean isChunked() {
        return length == CHUNKED;
    }

    boolean hasBody() {
        return length != 0;
    }

    /** {@return the number of bytes, where the body is not chunked} */
    int length() {
        return length;
    }
}
