package io.openaisdk.core.faults;

import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.OpenAIException;

/**
 * What a caller sees of a call.
 *
 * @param what the simple name of the exception, with the status if there is one; {@code success} if there is none
 * @param attempts how many attempts the result or the exception speaks of
 */
record Outcome(String what, int attempts) {

    static Outcome success(int attempts) {
        return new Outcome("success", attempts);
    }

    static Outcome of(Class<? extends OpenAIException> type, int attempts) {
        return new Outcome(type.getSimpleName(), attempts);
    }

    static Outcome of(OpenAIException failure) {
        String type = failure.getClass().getSimpleName();
        // A status without a class of its own is told apart by its number.
        boolean general = failure.getClass() == ApiStatusException.class;
        return new Outcome(general ? type + " " + ((ApiStatusException) failure).status() : type, failure.attempts());
    }
}
