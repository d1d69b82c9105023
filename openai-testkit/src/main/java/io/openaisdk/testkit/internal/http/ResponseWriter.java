package io.openaisdk.testkit.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.openaisdk.testkit.internal.wire.HttpReply;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes a response in the framing that suits the request: of a length, in chunks, up to the end, or without a body. */
final class ResponseWriter {

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] LINE_END = "\r\n".getBytes(US_ASCII);
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(US_ASCII);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private static final String CONNECTION = "connection";
    private static final String CLOSE = "close";

    private final OutputStream out;
    private final HttpReply reply;
    private final boolean chunked;
    private final boolean bodiless;
    private final boolean persistent;
    private final Map<String, String> headers;

    /**
     * Decides how to write.
     *
     * @param out buffers what is written up to a {@link #flush}
     * @param request the request that is responded to
     * @param reply the status and the headers; the length and the framing are the writer's
     */
    ResponseWriter(OutputStream out, RequestHead request, HttpReply reply) {
        this.out = out;
        this.reply = reply;
        this.bodiless = request.method().equals("HEAD") || reply.status() == 204 || reply.status() == 304;
        this.chunked = reply.stream() && !request.isHttp10();
        this.persistent = request.isPersistent()
                && (chunked || bodiless || !reply.stream())
                && !CLOSE.equalsIgnoreCase(reply.headers().get(CONNECTION));
        this.headers = headers(request);
    }

    private Map<String, String> headers(RequestHead request) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("date", DATE.format(ZonedDateTime.now(ZoneOffset.UTC)));
        all.putAll(reply.headers());
        all.remove("content-length");
        all.remove("transfer-encoding");
        if (reply.status() != 204) { // for HEAD and 304 it is that of the body left out
            addFraming(all);
        }
        if (!persistent) {
            all.put(CONNECTION, CLOSE);
        } else if (request.isHttp10()) {
            all.put(CONNECTION, "keep-alive");
        }
        return all;
    }

    private void addFraming(Map<String, String> all) {
        if (chunked) {
            all.put("transfer-encoding", "chunked");
        } else if (!reply.stream()) {
            long length =
                    reply.frames().stream().mapToLong(frame -> frame.length).sum();
            all.put("content-length", Long.toString(length));
        }
    }

    /** Asks the client for the body of its request. */
    static void writeContinue(OutputStream out) throws IOException {
        out.write(CONTINUE);
        out.flush();
    }

    /** Writes the status line and the headers. */
    void writeHead() throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ");
        head.append(reply.status()).append(' ').append(ReasonPhrase.of(reply.status()));
        headers.forEach((name, value) ->
                head.append("\r\n").append(plain(name)).append(": ").append(plain(value)));
        out.write(head.append("\r\n\r\n").toString().getBytes(ISO_8859_1));
    }

    /** Puts a space for what may not be in a header, a line end above all. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Writes some of the body, if the response has one. */
    void write(byte[] bytes) throws IOException {
        if (bodiless) {
            return;
        }
        if (chunked) {
            out.write(Integer.toHexString(bytes.length).getBytes(US_ASCII));
            out.write(LINE_END);
        }
        out.write(bytes);
        if (chunked) {
            out.write(LINE_END);
        }
    }

    /** Sends what was written. */
    void flush() throws IOException {
        out.flush();
    }

    /** Ends the body and sends what was written. */
    void end() throws IOException {
        if (chunked && !bodiless) {
            out.write(LAST_CHUNK);
        }
        out.flush();
    }

    /** Says whether another request can follow on the connection. */
    boolean isPersistent() {
        return persistent;
    }
}
