package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.Part;
import java.util.List;

/** Turns a request of HTTP into one of the service. */
final class CallReader {

    private static final String MULTIPART = "multipart/form-data";

    private CallReader() {}

    /**
     * Reads the query string, and the parts of a multipart body.
     *
     * @throws io.openaisdk.testkit.internal.wire.ApiError if the parts are not well-formed
     */
    static Call read(RequestHead head, byte[] body) {
        return new Call(
                head.method(), head.path(), QueryString.parse(head.query()), head.headers(), body, parts(head, body));
    }

    private static List<Part> parts(RequestHead head, byte[] body) {
        List<String> types = head.all("content-type");
        if (types.isEmpty()) {
            return List.of();
        }
        HeaderParameters type = HeaderParameters.parse(types.get(0));
        return type.value().equalsIgnoreCase(MULTIPART) ? MultipartReader.read(body, type.get("boundary")) : List.of();
    }
}
