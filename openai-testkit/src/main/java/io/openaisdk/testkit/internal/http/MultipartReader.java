package io.openaisdk.testkit.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Part;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a body of type {@code multipart/form-data} (RFC 7578). */
final class MultipartReader {

    private static final String LINE_END = "\r\n";
    private static final String HEADERS_END = "\r\n\r\n";

    private final String body; // a character for each byte
    private final String delimiter;
    private final List<Part> parts = new ArrayList<>();

    private MultipartReader(String body, String delimiter) {
        this.body = body;
        this.delimiter = delimiter;
    }

    /**
     * Reads all parts, and skips what precedes the first and follows the last.
     *
     * @throws ApiError if the body is not well-formed
     */
    static List<Part> read(byte[] body, Optional<String> boundary) {
        String delimiter = boundary.filter(text -> !text.isEmpty())
                .map(text -> LINE_END + "--" + text)
                .orElseThrow(MultipartReader::malformed);
        // The first delimiter needs no line end before it where it begins the body.
        MultipartReader reader = new MultipartReader(LINE_END + new String(body, ISO_8859_1), delimiter);
        reader.readParts();
        return Collections.unmodifiableList(reader.parts);
    }

    private void readParts() {
        int at = reach(delimiter, 0) + delimiter.length();
        while (!body.startsWith("--", at)) {
            int start = endOfPadding(at);
            int end = reach(delimiter, start);
            parts.add(part(start, end));
            at = end + delimiter.length();
        }
    }

    /** Returns the end of the delimiter's line; the line end itself belongs to what follows. */
    private int endOfPadding(int start) {
        int at = start;
        while (body.startsWith(" ", at) || body.startsWith("\t", at)) {
            at++;
        }
        if (!body.startsWith(LINE_END, at)) {
            throw malformed();
        }
        return at;
    }

    private int reach(String text, int start) {
        int at = body.indexOf(text, start);
        if (at < 0) {
            throw malformed();
        }
        return at;
    }

    private Part part(int start, int end) {
        int headersEnd = reach(HEADERS_END, start);
        if (headersEnd > end) {
            throw malformed();
        }
        Map<String, String> headers = headers(body.substring(start, headersEnd));
        int content = Math.min(headersEnd + HEADERS_END.length(), end);
        HeaderParameters disposition = HeaderParameters.parse(headers.getOrDefault("content-disposition", ""));
        return new Part(
                disposition.get("name").orElse(""),
                disposition.get("filename*").map(MultipartReader::decode).or(() -> disposition.get("filename")),
                Optional.ofNullable(headers.get("content-type")),
                body.substring(content, end).getBytes(ISO_8859_1));
    }

    /** Reads headers, each of which follows a line end; names and file names are in UTF-8. */
    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new HashMap<>();
        String text = new String(lines.getBytes(ISO_8859_1), UTF_8);
        for (String line : Arrays.asList(text.split(LINE_END, -1))) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith(" ") && !line.startsWith("\t")) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
            } else if (!line.isEmpty()) {
                throw malformed();
            }
        }
        return headers;
    }

    /** Decodes a value of RFC 8187, for example {@code UTF-8''%e2%82%ac.txt}. */
    private static String decode(String value) {
        String[] charsetLanguageText = value.split("'", 3);
        try {
            Charset charset = Charset.forName(charsetLanguageText[0]);
            return URLDecoder.decode(charsetLanguageText[2].replace("+", "%2B"), charset);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw malformed();
        }
    }

    private static ApiError malformed() {
        return ApiError.badRequest("We could not parse the multipart body of your request.", null, null);
    }
}
