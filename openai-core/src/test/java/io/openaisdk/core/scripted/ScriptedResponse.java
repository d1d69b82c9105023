package io.openaisdk.core.scripted;

import io.openaisdk.core.internal.http.BrokenInputStream;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** A response that is read by blocking, and counts how often it is closed. */
public final class ScriptedResponse implements HttpResponse {

    private final int status;
    private final HttpHeaders headers;
    private final InputStream body;
    private int closed;

    private ScriptedResponse(int status, HttpHeaders headers, InputStream body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A response whose body is there. */
    public static ScriptedResponse of(int status, String body) {
        return of(status, HttpHeaders.EMPTY, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A response whose body is there. */
    public static ScriptedResponse of(int status, HttpHeaders headers, byte[] body) {
        return new ScriptedResponse(status, headers, new ByteArrayInputStream(body));
    }

    /** A response whose body breaks off after its beginning. */
    public static ScriptedResponse broken(int status, String beginning, IOException failure) {
        return new ScriptedResponse(
                status,
                HttpHeaders.EMPTY,
                new SequenceInputStream(
                        new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)),
                        new BrokenInputStream(failure)));
    }

    /** A response with a body of the test's own. */
    public static ScriptedResponse reading(int status, InputStream body) {
        return new ScriptedResponse(status, HttpHeaders.EMPTY, body);
    }

    /** Returns how often it was closed. */
    public int closed() {
        return closed;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        closed++;
    }
}
