package io.openaisdk.core.simulation;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;

/**
 * What the server of a simulated world says.
 *
 * @param status the status code
 * @param body the body
 */
record ScriptedResponse(int status, String body) {

    private static final String EVENTS = """
            data: {"type":"response.output_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"a","sequence_number":1}

            data: {"type":"response.output_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"b","sequence_number":2}

            """;

    private static final String LAST = """
            data: {"type":"response.completed","sequence_number":3,"response":{"id":"r","object":"response","status":"completed","output":[]}}

            """;

    private static final String RESPONSE = """
            {"id":"r","object":"response","status":"completed","model":"m","output":[],"usage":{"input_tokens":1,"output_tokens":2}}""";

    private static final String ERROR = """
            {"error":{"message":"no","code":"c","type":"t"}}""";

    /** Returns what the seed makes of a request. */
    static ScriptedResponse to(HttpRequest request, World world) {
        int status = world.one(200, 200, 200, 200, 401, 429, 500, 400);
        boolean events = request.headers().first("Accept").orElse("").contains("event-stream");
        String body = status != 200
                ? ERROR
                : events ? EVENTS + (world.oneIn(5) ? "" : LAST) : world.oneIn(12) ? ERROR : RESPONSE;
        return new ScriptedResponse(status, world.oneIn(15) ? "garbage" : body);
    }

    HttpHeaders headers() {
        return HttpHeaders.builder()
                .add("Content-Type", body.startsWith("data") ? "text/event-stream" : "application/json")
                .add("x-request-id", "req")
                .build();
    }
}
