package io.openaisdk.core.internal.call;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.core.internal.call.Operation.BodyKind;
import io.openaisdk.core.internal.http.MultipartBody;
import io.openaisdk.core.internal.http.PathTemplate;
import io.openaisdk.core.internal.http.QueryString;
import io.openaisdk.core.internal.model.Field;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an operation and its parameters into a request. */
final class RequestEncoder {

    /** What the operation decides, and no property of its parameters. */
    private static final String STREAM = "stream";

    private static final String USER_AGENT = "openai-sdk-java/"
            + Optional.ofNullable(RequestEncoder.class.getPackage().getImplementationVersion())
                    .orElse("dev");

    private final JsonCodec codec;

    RequestEncoder(JsonCodec codec) {
        this.codec = codec;
    }

    HttpRequest encode(Settings settings, Invocation invocation) {
        Operation operation = invocation.operation();
        ModelBase model = (ModelBase) invocation.params();
        String path = PathTemplate.fill(operation.path(), invocation.pathArguments());
        QueryString query = new QueryString();
        query.putAll(settings.query());
        boolean typed = operation.body() == BodyKind.NONE && mayHaveBody(operation.method());
        HttpHeaders.Builder headers = standardHeaders(settings, operation.accept(), typed);
        if (operation.beta() != null) {
            headers.set("OpenAI-Beta", operation.beta());
        }
        settings.omittedHeaders().forEach(headers::remove);
        if (model != null) {
            place(operation, model, query, headers);
            model.additionalHeaders().forEach((name, values) -> {
                headers.remove(name);
                values.forEach(value -> add(headers, name, value));
            });
        }
        if (operation.streaming() && operation.body() == BodyKind.NONE) {
            query.put(STREAM, new JsonValue.JsonBoolean(true));
        }
        if (model != null) {
            query.putAll(model.additionalQueryParams());
        }
        invocation.after().ifPresent(cursor -> query.put("after", new JsonValue.JsonString(cursor)));
        HttpBody body =
                switch (operation.body()) {
                    case NONE -> null;
                    case JSON -> jsonBody(operation, model);
                    case MULTIPART -> multipartBody(operation, model);
                };
        return new HttpRequest(
                operation.method(),
                resolve(settings, path, query),
                headers.build(),
                body,
                settings.timeouts(operation.streaming()));
    }

    /** Makes a request for a path that no operation has. */
    HttpRequest encodeRaw(Settings settings, String method, String path, @Nullable HttpBody body) {
        QueryString query = new QueryString();
        int mark = path.indexOf('?');
        if (mark >= 0) {
            query.addRaw(path.substring(mark + 1));
        }
        query.putAll(settings.query());
        String plain = mark < 0 ? path : path.substring(0, mark);
        if (!isAbsolute(plain)) {
            PathTemplate.requireNoDotSegments(plain);
        }
        HttpHeaders.Builder headers =
                standardHeaders(settings, "application/json", body == null && mayHaveBody(method));
        settings.omittedHeaders().forEach(headers::remove);
        return new HttpRequest(
                method, resolve(settings, plain, query), headers.build(), body, settings.timeouts(false));
    }

    HttpBody jsonBody(Object value) {
        return body(out -> ModelWriter.write(out, value));
    }

    private static boolean mayHaveBody(String method) {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    /** Gives what the SDK sends of its own, and the headers of the client in place of that. */
    private static HttpHeaders.Builder standardHeaders(Settings settings, String accept, boolean typed) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        headers.add("Accept", accept);
        headers.add("User-Agent", USER_AGENT);
        if (typed) {
            headers.add("Content-Type", "application/json");
        }
        settings.headers().forEach((name, value) -> headers.remove(name));
        settings.headers().forEach(headers::add);
        return headers;
    }

    private static void add(HttpHeaders.Builder headers, String name, String value) {
        try {
            headers.add(name, value);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Puts the properties that do not belong to the body where they belong. */
    private static void place(Operation operation, ModelBase model, QueryString query, HttpHeaders.Builder headers) {
        boolean hasBody = operation.body() != BodyKind.NONE;
        List<Field> fields = model.engineType().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = model.engineValue(i);
            if (value == null) {
                continue;
            }
            if (field.header() != null) {
                headers.remove(field.header());
                add(headers, field.header(), headerText(value));
            } else if (field.inQuery() || !hasBody) {
                query.put(field.name(), ModelWriter.toTree(value));
            }
        }
        if (!hasBody) {
            model.additionalProperties().forEach(query::put);
        }
    }

    private static String headerText(Object value) {
        JsonValue json = ModelWriter.toTree(value);
        if (json instanceof JsonValue.JsonArray array) {
            return String.join(
                    ",",
                    array.items().stream()
                            .map(item -> item.asString().orElseGet(item::toString))
                            .toList());
        }
        return json.asString().orElseGet(json::toString);
    }

    private HttpBody jsonBody(Operation operation, @Nullable ModelBase model) {
        return body(out -> {
            out.beginObject();
            if (model != null) {
                ModelWriter.writeBody(out, model, operation.streaming() ? STREAM : null);
            }
            if (operation.streaming()) {
                out.name(STREAM);
                out.value(true);
            }
            out.endObject();
        });
    }

    /** Writes JSON; unlike a consumer it may fail with an exception of input and output. */
    private interface Content {
        void writeTo(JsonWriter out) throws IOException;
    }

    private HttpBody body(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonWriter out = codec.writer(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("The parameters cannot be written as JSON: " + e.getMessage(), e);
        }
        return HttpBody.of(bytes.toByteArray(), "application/json");
    }

    private static HttpBody multipartBody(Operation operation, @Nullable ModelBase model) {
        MultipartBody.Builder body = MultipartBody.builder();
        if (model != null) {
            List<Field> fields = model.engineType().fields();
            for (int i = 0; i < fields.size(); i++) {
                Object value = model.engineValue(i);
                if (value != null && fields.get(i).inBody()) {
                    addPart(body, fields.get(i).name(), value);
                }
            }
            model.additionalProperties().forEach((name, value) -> {
                if (!operation.streaming() || !name.equals(STREAM)) {
                    body.field(name, value);
                }
            });
        }
        if (operation.streaming()) {
            body.field(STREAM, new JsonValue.JsonBoolean(true));
        }
        return body.build();
    }

    private static void addPart(MultipartBody.Builder body, String name, Object value) {
        if (value instanceof FileUpload file) {
            body.file(name, file);
        } else if (value instanceof List<?> items && !items.isEmpty() && items.get(0) instanceof FileUpload) {
            items.forEach(item -> body.file(name + "[]", (FileUpload) item));
        } else {
            body.field(name, ModelWriter.toTree(value));
        }
    }

    private static URI resolve(Settings settings, String path, QueryString query) {
        URI base = settings.platform().baseUrl();
        String address;
        if (isAbsolute(path)) {
            address = path;
        } else {
            String basePath = base.getRawPath() == null ? "" : base.getRawPath();
            String prefix = basePath.endsWith("/") ? basePath : basePath + "/";
            address = base.getScheme() + "://" + base.getRawAuthority() + prefix + stripLeadingSlashes(path);
            if (base.getRawQuery() != null) {
                QueryString merged = new QueryString();
                merged.addRaw(base.getRawQuery());
                merged.putAll(query);
                return toUri(address, merged.toString());
            }
        }
        return toUri(address, query.toString());
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("https://") || path.startsWith("http://");
    }

    private static String stripLeadingSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }

    private static URI toUri(String address, String query) {
        try {
            return URI.create(query.isEmpty() ? address : address + "?" + query);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("Not an address: " + address, e);
        }
    }
}
