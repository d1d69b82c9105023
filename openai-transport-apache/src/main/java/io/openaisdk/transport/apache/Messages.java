package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.tools.Redirects;
import java.net.URI;
import org.apache.hc.core5.http.FormattedHeader;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Turns headers into the library's and back. */
final class Messages {

    private Messages() {}

    static void addHeaders(HttpMessage message, HttpHeaders headers, @Nullable HttpBody body) {
        headers.forEach((name, value) -> message.addHeader(new QuietHeader(name, value)));
        if (body != null && headers.firstOrNull("Content-Type") == null) {
            message.addHeader("Content-Type", body.contentType());
        }
        if (headers.firstOrNull("Accept-Encoding") == null && headers.firstOrNull("Range") == null) {
            message.addHeader("Accept-Encoding", "gzip");
        }
    }

    /** Says whether a request can be sent again when a proxy has asked for a password: through a tunnel it is not sent before. */
    static boolean repeatableAtProxy(URI target, @Nullable HttpBody body) {
        return body == null || body.repeatable() || "https".equalsIgnoreCase(target.getScheme());
    }

    /** Says whether a body of no bytes is sent: who says of what type a body is, has one. */
    static boolean sendsEmptyBody(String method, HttpHeaders headers) {
        return !method.equals("GET") && !method.equals("HEAD") && headers.firstOrNull("Content-Type") != null;
    }

    static HttpHeaders headers(HttpResponse response, boolean compressed) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        for (Header header : response.getHeaders()) {
            add(headers, header.getName(), value(header));
        }
        if (compressed) {
            headers.remove("Content-Encoding").remove("Content-Length");
        }
        return headers.build();
    }

    /** Takes the value out of the line that was read: the library copies it twice, to put spaces where they may be needed. */
    private static String value(Header header) {
        if (header instanceof FormattedHeader line) {
            String value = line.getBuffer()
                    .substringTrimmed(line.getValuePos(), line.getBuffer().length());
            if (value.indexOf('\r') < 0 && value.indexOf('\n') < 0 && value.indexOf('\0') < 0) {
                return value;
            }
        }
        return header.getValue() != null ? header.getValue() : "";
    }

    private static void add(HttpHeaders.Builder headers, String name, String value) {
        try {
            headers.add(name, value);
        } catch (IllegalArgumentException e) {
            // A header that breaks the rules is of no use, but no reason to lose the answer.
            return;
        }
    }

    static boolean compressed(HttpResponse response) {
        Header encoding = response.getFirstHeader("Content-Encoding");
        return encoding != null && "gzip".equalsIgnoreCase(encoding.getValue());
    }

    /** Gives where an answer sends the request on to; null when the answer itself is the result. */
    static @Nullable URI redirect(String method, @Nullable HttpBody body, URI from, HttpResponse response) {
        if (response.getCode() / 100 != 3) {
            return null;
        }
        Header location = response.getFirstHeader("Location");
        return Redirects.target(
                method,
                body == null || body.repeatable(),
                response.getCode(),
                from,
                location != null ? location.getValue() : null);
    }
}
