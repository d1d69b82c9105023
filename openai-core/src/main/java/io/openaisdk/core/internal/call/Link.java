package io.openaisdk.core.internal.call;

import io.openaisdk.api.errors.OpenAIException;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a call, in the chain of those that may have to stand in for each other.
 *
 * @param base the settings of the client
 * @param asked what the service method was called with
 * @param settings what this way is made with
 * @param invocation what this way asks for
 * @param next the place of the alternative that comes after it
 */
record Link(Settings base, Invocation asked, Settings settings, Invocation invocation, int next) {

    private static final String FAULT = "The condition of a fallback failed; it is passed over";

    static Link first(Settings settings, Invocation invocation) {
        return new Link(settings, invocation, settings, invocation, 0);
    }

    /**
     * Says whether there may be others: what names no model is about things that an account keeps, and they are not there with
     * another one.
     */
    static boolean hasOthers(Settings settings, Invocation invocation) {
        return !settings.alternatives().isEmpty()
                && ModelName.of(invocation.params()).isPresent();
    }

    /** Gives the way that stands in for a failure of this one; null when there is none. */
    @Nullable
    Link after(OpenAIException failure) {
        for (int i = next; i < base.alternatives().size(); i++) {
            Alternative alternative = base.alternatives().get(i);
            if (standsIn(alternative, failure)) {
                return new Link(base, asked, alternative.settings(base), alternative.invocation(asked), i + 1);
            }
        }
        return null;
    }

    private static boolean standsIn(Alternative alternative, OpenAIException failure) {
        try {
            return alternative.failures().test(failure);
        } catch (RuntimeException e) {
            CallTracker.logFault(FAULT, e);
            return false;
        }
    }
}
