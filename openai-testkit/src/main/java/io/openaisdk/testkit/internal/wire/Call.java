package io.openaisdk.testkit.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ResponseDecodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as it arrived. */
public final class Call {

    private final String method;
    private final String path;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final List<Part> parts;
    private @Nullable JsonValue json;

    /** Takes a request over: header names in lower case, query and path parameters decoded, the path not. */
    public Call(
            String method,
            String path,
            Map<String, List<String>> query,
            Map<String, List<String>> headers,
            byte[] body,
            List<Part> parts) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.parts = parts;
    }

    /** Gives the HTTP method. */
    public String method() {
        return method;
    }

    /** Gives the path as it was sent. */
    public String path() {
        return path;
    }

    /** Gives the query parameters. */
    public Map<String, List<String>> query() {
        return query;
    }

    /** Gives the first value of a query parameter. */
    public Optional<String> queryParam(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Gives the headers. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Gives the first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Gives the body itself, not a copy. */
    public byte[] body() {
        return body;
    }

    /** Gives the body as text. */
    public String text() {
        return new String(body, UTF_8);
    }

    /** Gives the parts of a multipart body. */
    public List<Part> parts() {
        return parts;
    }

    /** Gives the text of the first part of a name. */
    public Optional<String> partText(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(part -> new String(part.content(), UTF_8));
    }

    /** Gives the body as JSON; null on the wire when it is something else. */
    public synchronized JsonValue json() {
        if (json == null) {
            json = parse();
        }
        return json;
    }

    private JsonValue parse() {
        if (body.length == 0 || !parts.isEmpty()) {
            return Json.NULL;
        }
        try {
            return JsonValue.parse(text());
        } catch (ResponseDecodingException e) {
            return Json.NULL;
        }
    }

    /** Gives the body as a JSON object, or refuses the request. */
    public JsonValue object() {
        if (json() instanceof JsonValue.JsonObject object) {
            return object;
        }
        throw ApiError.badRequest(
                "We could not parse the JSON body of your request. The API expects a JSON object.", null, null);
    }
}
