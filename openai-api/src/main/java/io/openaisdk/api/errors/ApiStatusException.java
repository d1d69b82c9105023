package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the service answered with a status other than success; well-known statuses have a class of their own. */
public class ApiStatusException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Describes the failure.
     *
     * @param message what happened
     * @param status the status code
     * @param error what the service said
     * @param context the circumstances
     */
    public ApiStatusException(String message, int status, ApiError error, ErrorContext context) {
        super(message, error, context);
        this.status = status;
    }

    /**
     * Makes the exception for a status.
     *
     * @param message what happened
     * @param status the status code
     * @param error what the service said
     * @param context the circumstances
     * @return an instance of the class for that status
     */
    public static ApiStatusException of(String message, int status, ApiError error, ErrorContext context) {
        return switch (status) {
            case 400 ->
                ContentFilterException.CODE.equals(error.code())
                        ? new ContentFilterException(message, status, error, context)
                        : new BadRequestException(message, status, error, context);
            case 401 -> new AuthenticationException(message, status, error, context);
            case 403 -> new PermissionDeniedException(message, status, error, context);
            case 404 -> new NotFoundException(message, status, error, context);
            case 409 -> new ConflictException(message, status, error, context);
            case 422 -> new UnprocessableEntityException(message, status, error, context);
            case 429 -> new RateLimitException(message, status, error, context);
            default ->
                status >= 500
                        ? new InternalServerException(message, status, error, context)
                        : new ApiStatusException(message, status, error, context);
        };
    }

    /**
     * Gives the status code.
     *
     * @return for example 429
     */
    public int status() {
        return status;
    }
}
