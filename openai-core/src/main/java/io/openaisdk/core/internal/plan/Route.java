package io.openaisdk.core.internal.plan;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.ModelName;
import io.openaisdk.core.internal.settings.FallbackTarget;
import io.openaisdk.core.internal.settings.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a call: as the caller asked for it, or by one of its fallbacks.
 *
 * @param planner plans fallbacks
 * @param base the settings of the client
 * @param asked what the service method was called with
 * @param settings the settings of this route
 * @param plan the plan of this route
 * @param next the index of the first fallback that may follow
 */
public record Route(Planner planner, Settings base, Invocation asked, Settings settings, CallPlan plan, int next) {

    /**
     * Returns the route that the caller asked for.
     *
     * @param planner plans it, and the fallbacks
     * @param settings the settings of the client
     * @param invocation what the service method was called with
     * @return the first route of the call
     */
    public static Route of(Planner planner, Settings settings, Invocation invocation) {
        return new Route(planner, settings, invocation, settings, planner.plan(settings, invocation), 0);
    }

    /**
     * Returns whether a fallback may follow.
     *
     * <p>Calls that name no model have none: they are about objects of an account, which another account does not have.
     *
     * @return false when a failure of this route is final
     */
    public boolean mayBeFollowed() {
        return next < base.fallbacks().size()
                && plan.repeatable()
                && ModelName.of(asked.params()).isPresent();
    }

    /**
     * Returns the route after a failure.
     *
     * <p>A fallback that cannot make the call at all, because its platform does not serve it for example, is skipped, and the reason is
     * added to the failure as suppressed.
     *
     * @param failure the failure of this route
     * @return the next route; null when there is none
     */
    @Nullable
    public Route after(OpenAIException failure) {
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
        return new Route(planner, base, asked, changed, planner.plan(changed, target.invocation(asked)), following);
    }
}
