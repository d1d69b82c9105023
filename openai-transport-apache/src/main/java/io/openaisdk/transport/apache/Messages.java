package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.tools.Redirects;
import io.openaisdk.spi.tools.RequestHeaders;
import io.openaisdk.spi.tools.ResponseHeaders;
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
        RequestHeaders.forEach(headers, body, (name, value) -> message.addHeader(new QuietHeader(name, value)));
    }

    /** Says whether a request can be sent again when a proxy has asked for a password: through a tunnel it is not sent before. */
    static boolean repeatableAtProxy(URI target, @Nullable HttpBody body) {
        return body == null || body.repeatable() || "https".equalsIgnoreCase(target.getScheme());
    }

    static HttpHeaders headers(HttpResponse response, boolean compressed) {
        ResponseHeaders headers = new ResponseHeaders();
        for (Header header : response.getHeaders()) {
            headers.add(header.getName(), value(header));
        }
        return compressed ? ResponseHeaders.ofDecompressed(headers.build()) : headers.build();
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
