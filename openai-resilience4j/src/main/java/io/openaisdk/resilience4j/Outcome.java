package io.openaisdk.resilience4j;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.spi.CallOutcome;

/** What the end of a call says of the service. */
enum Outcome {
    /** It served the call. */
    SERVED,
    /** It could not be reached, was too slow, had no capacity, broke off or responded with nonsense. */
    FAILED,
    /** Nothing: the call was canceled, never sent, or wrong in itself. */
    UNKNOWN;

    static Outcome of(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Failed failed) {
            return isFaultOfTheService(failed.error()) ? FAILED : UNKNOWN;
        }
        return outcome instanceof CallOutcome.Succeeded ? SERVED : UNKNOWN;
    }

    private static boolean isFaultOfTheService(Throwable error) {
        if (error instanceof ApiStatusException refusal) {
            int status = refusal.status();
            return status == 408 || status == 429 || status >= 500;
        }
        return error instanceof ApiConnectionException
                || error instanceof StreamErrorException
                || error instanceof ErrorBodyException
                || error instanceof ResponseDecodingException;
    }
}
