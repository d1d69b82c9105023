package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Fields;

/** Turns a request of the HTTP server into one of ours. */
final class CallReader {

    private CallReader() {}

    static Call read(Request request, byte[] body) {
        return new Call(
                request.getMethod(), path(request), query(request), headers(request), body, parts(request, body));
    }

    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null ? "/" : path;
    }

    private static Map<String, List<String>> query(Request request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                query.put(field.getName(), List.copyOf(field.getValues()));
            }
        } catch (IllegalArgumentException e) {
            throw ApiError.badRequest("The query string is not well-formed.", null, null);
        }
        return Collections.unmodifiableMap(query);
    }

    private static Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue();
            headers.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(value == null ? "" : value);
        }
        headers.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(headers);
    }

    private static List<Part> parts(Request request, byte[] body) {
        String contentType = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return List.of();
        }
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null) {
            throw malformed();
        }
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxMemoryFileSize(-1); // all in memory
        parser.setMaxFileSize(-1);
        parser.setMaxLength(-1);
        Content.Source content = Content.Source.from(ByteBuffer.wrap(body));
        try (MultiPartFormData.Parts parsed = Blocker.blockWithPromise(promise -> parser.parse(content, promise))) {
            List<Part> parts = new ArrayList<>();
            for (MultiPart.Part part : parsed) {
                parts.add(part(part));
            }
            return Collections.unmodifiableList(parts);
        } catch (IOException | RuntimeException e) {
            throw malformed();
        }
    }

    private static Part part(MultiPart.Part part) throws IOException {
        return new Part(
                Optional.ofNullable(part.getName()).orElse(""),
                Optional.ofNullable(part.getFileName()),
                Optional.ofNullable(part.getHeaders().get(HttpHeader.CONTENT_TYPE)),
                Content.Source.asInputStream(part.getContentSource()).readAllBytes());
    }

    private static ApiError malformed() {
        return ApiError.badRequest("We could not parse the multipart body of your request.", null, null);
    }
}
