package io.openaisdk.testkit.internal.wire;

/** An error that ends a stream after some events. */
public record StreamFailure(int events, String code, String message) {

    /** Gives the error, as it is where no stream was asked for. */
    public ApiError error() {
        return ApiError.of(500, code, message);
    }
}
