package io.openaisdk.resilience4j;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.spi.retry.CallEnd;

/** What the end of a call says of the service. */
enum Outcome {
    /** It served the call, or what the caller wanted of it. */
    SERVED,
    /** It could not be reached, was too slow, had no capacity, broke off or answered nonsense. */
    FAILED,
    /** Nothing: the call was canceled before an answer came, never sent, or wrong in itself. */
    UNKNOWN;

    static Outcome of(CallEnd end) {
        if (end.error().isPresent()) {
            return isFaultOfTheService(end.error().get()) ? FAILED : UNKNOWN;
        }
        boolean answered =
                end.result().isPresent() || end.status().stream().anyMatch(status -> status >= 200 && status < 300);
        return answered ? SERVED : UNKNOWN;
    }

    private static boolean isFaultOfTheService(Throwable error) {
        if (error instanceof ApiStatusException answer) {
            int status = answer.status();
            return status == 408 || status == 429 || status >= 500;
        }
        return error instanceof ApiConnectionException
                || error instanceof StreamErrorException
                || error instanceof ErrorBodyException
                || error instanceof ResponseDecodingException;
    }
}
