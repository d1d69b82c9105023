package io.openaisdk.core.internal.plan;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.core.internal.http.MultipartBody;
import io.openaisdk.core.internal.http.PathTemplate;
import io.openaisdk.core.internal.http.QueryString;
import io.openaisdk.core.internal.model.Field;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.operation.Operation.BodyKind;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns an operation and its parameters into a request. */
final class RequestEncoder {

    private static final String USER_AGENT = "openai-sdk-java/"
            + Optional.ofNullable(RequestEncoder.class.getPackage().getImplementationVersion())
                    .orElse("dev");

    /** Is the same for all attempts of one call (draft-ietf-httpapi-idempotency-key-header). */
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** An address and what it was made from. */
    private record Resolved(URI base, String path, URI uri) {}

    private final JsonCodec codec;
    private volatile @Nullable Resolved last;

    RequestEncoder(JsonCodec codec) {
        this.codec = codec;
    }

    HttpRequest encode(Settings settings, Invocation invocation) {
        Operation operation = invocation.operation();
        ModelBase model = (ModelBase) invocation.params();
        QueryString query = new QueryString();
        int mark = operation.path().indexOf('?');
        if (mark >= 0) {
            query.addRaw(operation.path().substring(mark + 1));
        }
        String path = PathTemplate.fill(
                mark < 0 ? operation.path() : operation.path().substring(0, mark), invocation.pathArguments());
        query.putAll(settings.query());
        boolean typed = operation.body() == BodyKind.NONE && mayHaveBody(operation.method());
        HttpHeaders.Builder headers = standardHeaders(settings, operation.method(), operation.accept(), typed);
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
            query.put(
                    operation.streamSwitch().property(),
                    operation.streamSwitch().value());
        }
        if (model != null) {
            query.putAll(model.additionalQueryParams());
        }
        invocation.after().ifPresent(cursor -> query.put(operation.cursorName(), new JsonValue.JsonString(cursor)));
        HttpBody body =
                switch (operation.body()) {
                    case NONE -> null;
                    case JSON -> jsonBody(operation, model);
                    case MULTIPART -> multipartBody(operation, model);
                    case MULTIPART_WITH_FILE ->
                        hasFile(model) ? multipartBody(operation, model) : jsonBody(operation, model);
                };
        return new HttpRequest(
                operation.method(),
                resolve(settings, path, query),
                headers.build(),
                body,
                operation.streaming() || operation.resultKind() == Operation.ResultKind.BINARY
                        ? settings.streamTimeouts()
                        : settings.timeouts());
    }

    /** Creates a request for a path for which there is no operation. */
    HttpRequest encodeRaw(Settings client, String method, String path, @Nullable Object body) {
        Settings settings = settingsFor(client, path);
        if (path.indexOf('#') >= 0) {
            // It is not sent, and would hide a dot segment before it.
            throw new InvalidRequestException("A path must not have a fragment: " + path);
        }
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
                standardHeaders(settings, method, "application/json", body == null && mayHaveBody(method));
        settings.omittedHeaders().forEach(headers::remove);
        return new HttpRequest(
                method, resolve(settings, plain, query), headers.build(), rawBody(body), settings.timeouts());
    }

    private @Nullable HttpBody rawBody(@Nullable Object body) {
        if (body == null) {
            return null;
        }
        if (body instanceof ModelBase || body instanceof JsonValue) {
            return jsonBody(body);
        }
        JsonValue json;
        try {
            json = JsonValue.of(body);
        } catch (IllegalArgumentException e) {
            // Not a type of JSON: a class of the application, which the codec maps.
            return HttpBody.of(ownClass(body), "application/json");
        }
        return jsonBody(json);
    }

    private byte[] ownClass(Object value) {
        try {
            return codec.writeValue(value);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The JSON codec cannot write a " + value.getClass().getName() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the settings for an address: headers and query parameters of the client are not sent to another origin. */
    private static Settings settingsFor(Settings client, String path) {
        boolean elsewhere =
                isAbsolute(path) && !BaseUrl.covers(client.platform().baseUrl(), address(path));
        return elsewhere
                ? new SettingsBuilder(client).elsewhere(client.platform()).build()
                : client;
    }

    private static URI address(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("The address cannot be called: " + e.getMessage(), e);
        }
    }

    private HttpBody jsonBody(Object value) {
        return body(out -> ModelWriter.write(out, value));
    }

    private static boolean mayHaveBody(String method) {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    /** Returns the headers that the SDK sends, replaced by headers of the client of the same name. */
    private static HttpHeaders.Builder standardHeaders(Settings settings, String method, String accept, boolean typed) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        headers.add("Accept", accept);
        headers.add("User-Agent", USER_AGENT);
        if (typed) {
            headers.add("Content-Type", "application/json");
        }
        if (settings.idempotencyKeys() && method.equals("POST")) {
            headers.add(IDEMPOTENCY_KEY, UUID.randomUUID().toString());
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

    /** Puts properties into the query string and headers. */
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
                ModelWriter.writeBody(
                        out,
                        model,
                        operation.streaming() ? operation.streamSwitch().property() : null);
            }
            if (operation.streaming()) {
                out.name(operation.streamSwitch().property());
                ModelWriter.write(out, operation.streamSwitch().value());
            }
            out.endObject();
        });
    }

    /** Writes JSON; unlike a consumer it may fail with an exception of input and output. */
    private interface Content {
        void writeTo(JsonWriter out) throws IOException;
    }

    private HttpBody body(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonWriter out = codec.writer(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // A number that JSON does not have, or nesting beyond the limits of the codec.
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
                    addPart(body, fields.get(i), value);
                }
            }
            model.additionalProperties().forEach((name, value) -> {
                if (!operation.streaming()
                        || !name.equals(operation.streamSwitch().property())) {
                    body.field(name, value);
                }
            });
        }
        if (operation.streaming()) {
            body.field(
                    operation.streamSwitch().property(),
                    operation.streamSwitch().value());
        }
        return body.build();
    }

    private static void addPart(MultipartBody.Builder body, Field field, Object given) {
        Object value = content(given);
        if (value instanceof FileUpload file) {
            body.file(field.name(), file);
        } else if (isFiles(value)) {
            ((List<?>) value).forEach(item -> body.file(field.name() + "[]", (FileUpload) item));
        } else if (field.part() != null) {
            JsonValue json = ModelWriter.toTree(value);
            body.part(field.name(), json.asString().orElseGet(json::toString), field.part());
        } else {
            body.field(field.name(), ModelWriter.toTree(value));
        }
    }

    private static boolean hasFile(@Nullable ModelBase model) {
        if (model == null) {
            return false;
        }
        for (int i = 0; i < model.engineType().fields().size(); i++) {
            Object given = model.engineValue(i);
            if (given != null && (content(given) instanceof FileUpload || isFiles(content(given)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value of a variant of a union that is not an object. */
    private static Object content(Object value) {
        return value instanceof ValueVariant<?> form ? form.value() : value;
    }

    private static boolean isFiles(Object value) {
        return value instanceof List<?> items && !items.isEmpty() && items.get(0) instanceof FileUpload;
    }

    private URI resolve(Settings settings, String path, QueryString query) {
        URI base = settings.platform().baseUrl();
        if (!query.isEmpty()) {
            return resolved(base, path, query);
        }
        // Applications often call the same operation again, so the last address is kept.
        Resolved known = last;
        if (known == null || !known.base().equals(base) || !known.path().equals(path)) {
            known = new Resolved(base, path, resolved(base, path, query));
            last = known;
        }
        return known.uri();
    }

    private static URI resolved(URI base, String path, QueryString query) {
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
            // The message of the cause quotes the query string, which may hold a secret.
            throw new InvalidRequestException("Not an address: " + address);
        }
    }
}
