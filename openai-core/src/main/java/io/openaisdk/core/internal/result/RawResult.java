package io.openaisdk.core.internal.result;

import io.openaisdk.api.Headers;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.RateLimits;
import io.openaisdk.api.RawResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A response and its head; its body is decoded once, on demand. */
public final class RawResult<T> implements RawResponse<T> {

    private final HttpInfo http;
    private final byte @Nullable [] body;
    private final Supplier<T> parse;
    private final Runnable close;
    private @Nullable T parsed;
    private boolean isParsed;

    /**
     * Creates a response whose body is in memory.
     *
     * @param http its head
     * @param body its body
     * @param parse decodes it
     */
    public RawResult(HttpInfo http, byte[] body, Supplier<T> parse) {
        this(http, body, parse, () -> {});
    }

    /**
     * Creates a response whose body may still be on its way.
     *
     * @param http its head
     * @param body null for a body that is still on its way
     * @param parse decodes it
     * @param close closes it
     */
    public RawResult(HttpInfo http, byte @Nullable [] body, Supplier<T> parse, Runnable close) {
        this.http = http;
        this.body = body;
        this.parse = parse;
        this.close = close;
    }

    @Override
    @SuppressWarnings("NullAway") // the result of an operation without one is null, as the interface says
    public synchronized T parse() {
        if (!isParsed) {
            parsed = parse.get();
            isParsed = true;
        }
        return parsed;
    }

    @Override
    public String body() {
        if (body == null) {
            throw new IllegalStateException("The body is a stream; parse() gives it");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() {
        if (!isParsed) {
            close.run();
        }
    }

    @Override
    public int status() {
        return http.status();
    }

    @Override
    public Headers headers() {
        return http.headers();
    }

    @Override
    public Optional<String> requestId() {
        return http.requestId();
    }

    @Override
    public RateLimits rateLimits() {
        return http.rateLimits();
    }

    @Override
    public int attempts() {
        return http.attempts();
    }

    @Override
    public String toString() {
        return "RawResponse[" + http.status()
                + http.requestId().map(id -> ", " + id).orElse("") + "]";
    }
}
