package io.openaisdk.testkit.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The head of a request.
 *
 * @param method the method as it was sent
 * @param target the path and the query string, neither decoded; in UTF-8 where they have bytes that are not ASCII
 * @param isHttp10 whether it is of HTTP/1.0 instead of HTTP/1.1
 * @param headers the headers by their names in lower case, a character for each byte of their values (ISO 8859-1)
 */
record RequestHead(String method, String target, boolean isHttp10, Map<String, List<String>> headers) {

    /** Stands for a request that cannot be read: the last one of its connection. */
    static final RequestHead UNREADABLE = new RequestHead("GET", "/", false, Map.of("connection", List.of("close")));

    private static final String TOKEN_CHARACTERS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~";

    /**
     * Reads a head.
     *
     * @throws io.openaisdk.testkit.internal.wire.ApiError if it is not well-formed
     */
    static RequestHead parse(String startLine, List<String> fieldLines) {
        String[] start = startLine.split(" ", -1);
        if (start.length != 3 || !isToken(start[0]) || !isTarget(start[1])) {
            throw Unreadable.malformed();
        }
        boolean http10 = start[2].equals("HTTP/1.0");
        if (!http10 && !start[2].equals("HTTP/1.1")) {
            throw Unreadable.withStatus(start[2].startsWith("HTTP/") ? 505 : 400);
        }
        Map<String, List<String>> headers = fields(fieldLines);
        int hosts = headers.getOrDefault("host", List.of()).size();
        if (hosts > 1 || (hosts == 0 && !http10)) {
            throw Unreadable.malformed();
        }
        String target = new String(start[1].getBytes(ISO_8859_1), UTF_8);
        return new RequestHead(start[0], originForm(start[0], target), http10, headers);
    }

    /** Reads headers or trailers; lines that continue another are refused, as RFC 9112 has it. */
    static Map<String, List<String>> fields(List<String> lines) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0 || !isToken(line.substring(0, colon)) || !isPlain(line.substring(colon + 1))) {
                throw Unreadable.malformed();
            }
            fields.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).trim());
        }
        fields.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(fields);
    }

    /** Leaves the scheme and the host out, which clients of proxies send, and the fragment, which none should. */
    private static String originForm(String method, String target) {
        String origin = target;
        int scheme = target.indexOf("://");
        if (scheme > 0 && target.indexOf('/') > scheme) {
            int path = target.indexOf('/', scheme + 3);
            origin = path < 0 ? "/" : target.substring(path);
        }
        if (!origin.startsWith("/") && !(method.equals("OPTIONS") && origin.equals("*"))) {
            throw Unreadable.malformed();
        }
        int fragment = origin.indexOf('#');
        return fragment < 0 ? origin : origin.substring(0, fragment);
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> TOKEN_CHARACTERS.indexOf(c) >= 0);
    }

    private static boolean isTarget(String text) {
        return !text.isEmpty() && isPlain(text) && text.indexOf('\t') < 0;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\t');
    }

    /** {@return the values of a header, given by its name in lower case; empty when it is absent} */
    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** {@return the path as it was sent} */
    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** {@return the query string as it was sent; empty when it is absent} */
    String query() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }

    /** Says whether the client may send another request on the connection. */
    boolean isPersistent() {
        return isHttp10 ? hasConnectionOption("keep-alive") : !hasConnectionOption("close");
    }

    private boolean hasConnectionOption(String option) {
        return all("connection").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .anyMatch(value -> value.trim().equalsIgnoreCase(option));
    }

    /**
     * Says whether the client waits for a word of the server before it sends the body.
     *
     * @throws io.openaisdk.testkit.internal.wire.ApiError if it expects something else
     */
    boolean expectsContinue() {
        List<String> expectations = isHttp10 ? List.of() : all("expect");
        if (!expectations.stream().allMatch("100-continue"::equalsIgnoreCase)) {
            throw Unreadable.withStatus(417);
        }
        return !expectations.isEmpty();
    }
}
