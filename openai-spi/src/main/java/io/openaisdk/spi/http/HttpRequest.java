package io.openaisdk.spi.http;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request, ready to be sent; immutable. {@link #toString()} has no user, no query string and no header values. */
public final class HttpRequest {

    private final String method;
    private final URI uri;
    private final HttpHeaders headers;
    private final @Nullable HttpBody body;
    private final HttpTimeouts timeouts;

    /**
     * Creates a request.
     *
     * @param method the method, in upper case
     * @param uri the absolute address
     * @param headers all headers but {@code Content-Type} and {@code Content-Length}, which come from the body, and
     *     {@code Host}; a {@code Content-Type} given here wins over the body's
     * @param body null for none
     * @param timeouts the time bounds of each attempt
     */
    public HttpRequest(String method, URI uri, HttpHeaders headers, @Nullable HttpBody body, HttpTimeouts timeouts) {
        this.method = Objects.requireNonNull(method, "method");
        this.uri = Objects.requireNonNull(uri, "uri");
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = body;
        this.timeouts = Objects.requireNonNull(timeouts, "timeouts");
    }

    /**
     * Returns the method.
     *
     * @return for example {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * Returns the address.
     *
     * @return the absolute address with its query string
     */
    public URI uri() {
        return uri;
    }

    /**
     * Returns the headers.
     *
     * @return the headers
     */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * Returns the body.
     *
     * @return the body; empty when there is none
     */
    public Optional<HttpBody> body() {
        return Optional.ofNullable(body);
    }

    /**
     * Returns the time bounds.
     *
     * @return the bounds of each attempt
     */
    public HttpTimeouts timeouts() {
        return timeouts;
    }

    /**
     * Returns the same request with another address.
     *
     * @param newUri the absolute address
     * @return the request with that address
     */
    public HttpRequest withUri(URI newUri) {
        return new HttpRequest(method, newUri, headers, body, timeouts);
    }

    /**
     * Returns the same request with other headers.
     *
     * @param newHeaders all headers
     * @return the request with those headers
     */
    public HttpRequest withHeaders(HttpHeaders newHeaders) {
        return new HttpRequest(method, uri, newHeaders, body, timeouts);
    }

    /**
     * Returns the same request with one header set.
     *
     * @param name the name
     * @param value the value, in place of those of the same name
     * @return the request with that header
     */
    public HttpRequest withHeader(String name, String value) {
        return withHeaders(headers.toBuilder().set(name, value).build());
    }

    /**
     * Returns the same request with another body.
     *
     * @param newBody null for none
     * @return the request with that body
     */
    public HttpRequest withBody(@Nullable HttpBody newBody) {
        return new HttpRequest(method, uri, headers, newBody, timeouts);
    }

    /**
     * Returns the same request with other time bounds.
     *
     * @param newTimeouts the bounds of each attempt
     * @return the request with those bounds
     */
    public HttpRequest withTimeouts(HttpTimeouts newTimeouts) {
        return new HttpRequest(method, uri, headers, body, newTimeouts);
    }

    @Override
    public String toString() {
        // The part before the @ may be a password.
        String authority = String.valueOf(uri.getRawAuthority());
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return method + " " + uri.getScheme() + "://" + host + uri.getRawPath();
    }
}
