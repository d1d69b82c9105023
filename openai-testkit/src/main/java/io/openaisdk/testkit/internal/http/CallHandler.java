package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HttpReply;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a request to the service, and makes a response of whatever it throws. */
final class CallHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CallHandler.class);

    private final Function<Call, HttpReply> service;

    CallHandler(Function<Call, HttpReply> service) {
        this.service = service;
    }

    HttpReply handle(RequestHead head, byte[] body) {
        try {
            return service.apply(CallReader.read(head, body));
        } catch (ApiError e) {
            return HttpReply.json(e.status(), e.json());
        } catch (RuntimeException | Error e) { // rules run code of tests, which may assert
            LOG.warn("The test server failed to answer {} {}", head.method(), head.path(), e);
            return HttpReply.json(
                            500,
                            ApiError.of(500, "testkit_failure", "The test server failed: " + e)
                                    .json())
                    .withHeaders(Map.of("x-should-retry", "false"));
        }
    }
}
