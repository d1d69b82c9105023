package io.openaisdk.testkit.internal.wire;

import io.openaisdk.api.JsonValue;
import org.jspecify.annotations.Nullable;

/** A refusal of a request, shaped like the service's. */
public final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String INVALID_REQUEST = "invalid_request_error";
    private static final String INSUFFICIENT_QUOTA = "insufficient_quota";

    private final int status;
    private final String type;
    private final @Nullable String param;
    private final @Nullable String code;

    private ApiError(int status, String type, String message, @Nullable String param, @Nullable String code) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.param = param;
        this.code = code;
    }

    /** Refuses a request that cannot be served as it is. */
    public static ApiError badRequest(String message, @Nullable String param, @Nullable String code) {
        return new ApiError(400, INVALID_REQUEST, message, param, code);
    }

    /** Refuses a request without a parameter that it needs. */
    public static ApiError missing(String param) {
        return badRequest("Missing required parameter: '" + param + "'.", param, "missing_required_parameter");
    }

    /** Refuses a request whose parameter has a value of the wrong type. */
    public static ApiError invalidType(String param, String expected) {
        return badRequest("Invalid type for '" + param + "': expected " + expected + ".", param, "invalid_type");
    }

    /** Refuses a request whose parameter has a value that is not allowed. */
    public static ApiError invalidValue(String param, String message) {
        return badRequest("Invalid '" + param + "': " + message, param, "invalid_value");
    }

    /** Refuses a request for what is not there. */
    public static ApiError notFound(String message, @Nullable String param, @Nullable String code) {
        return new ApiError(404, INVALID_REQUEST, message, param, code);
    }

    /** Refuses a request with the type of error that goes with the status. */
    public static ApiError of(int status, @Nullable String code, String message) {
        return new ApiError(status, typeOf(status, code), message, null, code);
    }

    private static String typeOf(int status, @Nullable String code) {
        if (INSUFFICIENT_QUOTA.equals(code)) {
            return INSUFFICIENT_QUOTA;
        }
        return status >= 500 ? "server_error" : status == 429 ? "requests" : INVALID_REQUEST;
    }

    /** Gives the HTTP status. */
    public int status() {
        return status;
    }

    /** Gives the body of the answer. */
    public JsonValue json() {
        return Members.of(
                        "error",
                        Members.of("message", getMessage())
                                .put("type", type)
                                .put("param", param)
                                .put("code", code))
                .json();
    }
}
