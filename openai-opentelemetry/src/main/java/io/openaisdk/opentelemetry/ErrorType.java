package io.openaisdk.opentelemetry;

/** The names of failures; there are few, so that metrics can be told apart by them. */
final class ErrorType {

    private ErrorType() {}

    /** Gives the name of the class, for example {@code io.openaisdk.api.errors.RateLimitException}. */
    static String of(Throwable error) {
        return error.getClass().getName();
    }

    /** Gives the status, as the conventions for HTTP have it. */
    static String of(int status) {
        return Integer.toString(status);
    }
}
