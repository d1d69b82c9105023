package io.openaisdk.testkit;

import io.openaisdk.api.Headers;
import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.service.NewestText;
import io.openaisdk.testkit.internal.wire.Call;
import java.util.List;
import java.util.Map;

/** A request as it arrived at the test server. */
public final class RecordedRequest {

    private final Call call;

    RecordedRequest(Call call) {
        this.call = call;
    }

    /**
     * Gives the HTTP method.
     *
     * @return the method, in upper case
     */
    public String method() {
        return call.method();
    }

    /**
     * Gives the path as it was sent, not decoded and without the query string.
     *
     * @return the path, for example {@code /v1/responses}
     */
    public String path() {
        return call.path();
    }

    /**
     * Gives the parameters of the query string.
     *
     * @return names and values, decoded
     */
    public Map<String, List<String>> query() {
        return call.query();
    }

    /**
     * Gives the headers, the key of the client included.
     *
     * @return the headers
     */
    public Headers headers() {
        return new RecordedHeaders(call.headers());
    }

    /**
     * Gives the body as JSON.
     *
     * @return the value; the JSON null when the body is empty or no JSON
     */
    public JsonValue body() {
        return call.json();
    }

    /**
     * Gives the body as text.
     *
     * @return the text; empty when there is no body
     */
    public String bodyText() {
        return call.text();
    }

    /**
     * Gives the parts of a multipart body.
     *
     * @return the parts in the order they came; empty when the body is of another kind
     */
    public List<RecordedPart> parts() {
        return call.parts().stream().map(RecordedPart::new).toList();
    }

    String newestText() {
        return NewestText.of(call);
    }

    int size() {
        return call.body().length;
    }

    /** Gives the method and the path; never headers or the body, which may be secret. */
    @Override
    public String toString() {
        return method() + " " + path();
    }
}
