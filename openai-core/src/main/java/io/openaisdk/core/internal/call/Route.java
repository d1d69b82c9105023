package io.openaisdk.core.internal.call;

import io.openaisdk.api.errors.OpenAIException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a call, in the chain of those that stand in for each other: as it was asked for, then its fallbacks.
 *
 * @param engine plans
 * @param base the settings of the client
 * @param asked what the service method was called with
 * @param settings what this way is made with
 * @param plan this way, planned
 * @param next the place of the fallback that comes after it
 */
record Route(Engine engine, Settings base, Invocation asked, Settings settings, CallPlan plan, int next) {

    /** Returns the way that was asked for. */
    static Route of(Engine engine, Settings settings, Invocation invocation) {
        return new Route(engine, settings, invocation, settings, engine.plan(settings, invocation), 0);
    }

    /** Begins a call this way. */
    Call call() {
        return engine.call(plan, settings);
    }

    /**
     * Says whether there are fallbacks that may stand in. What names no model is about things that an account keeps, and another one
     * does not have them.
     */
    boolean mayBeFollowed() {
        return next < base.fallbacks().size()
                && plan.repeatable()
                && ModelName.of(asked.params()).isPresent();
    }

    /**
     * Returns the way that stands in after a failure; null when there is none.
     *
     * <p>A fallback that cannot make the call at all, because its platform does not serve it for example, is passed over, and why is
     * kept with the failure.
     */
    @Nullable
    Route after(OpenAIException failure) {
        if (!mayBeFollowed()) {
            return null;
        }
        List<FallbackTarget> targets = base.fallbacks();
        for (int i = next; i < targets.size(); i++) {
            if (targets.get(i).standsInFor(failure)) {
                try {
                    return to(targets.get(i), i + 1);
                } catch (Throwable e) {
                    failure.addSuppressed(e);
                }
            }
        }
        return null;
    }

    private Route to(FallbackTarget target, int following) {
        Settings changed = target.settings(base);
        return new Route(engine, base, asked, changed, engine.plan(changed, target.invocation(asked)), following);
    }
}
