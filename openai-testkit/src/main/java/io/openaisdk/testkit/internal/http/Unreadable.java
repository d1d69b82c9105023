package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.ApiError;

/** Puts what HTTP itself refuses in the shape of the service's errors. */
final class Unreadable {

    private Unreadable() {}

    /** Refuses a request that is not well-formed. */
    static ApiError malformed() {
        return withStatus(400);
    }

    /** Refuses a request with the status of HTTP for the reason. */
    static ApiError withStatus(int status) {
        return ApiError.of(status, null, "The test server cannot read the request.");
    }
}
