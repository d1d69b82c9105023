package io.openaisdk.core.internal.plan;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.ModelName;
import io.openaisdk.core.internal.settings.FallbackTarget;
import io.openaisdk.core.internal.settings.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a call, in the chain of those that stand in for each other: as it was asked for, then its fallbacks.
 *
 * @param planner plans
 * @param base the settings of the client
 * @param asked what the service method was called with
 * @param settings what this way is made with
 * @param plan this way, planned
 * @param next the place of the fallback that comes after it
 */
public record Route(Planner planner, Settings base, Invocation asked, Settings settings, CallPlan plan, int next) {

    /**
     * Returns the way that was asked for.
     *
     * @param planner plans it, and the fallbacks
     * @param settings the settings of the client
     * @param invocation what the service method was called with
     * @return the first way to make the call
     */
    public static Route of(Planner planner, Settings settings, Invocation invocation) {
        return new Route(planner, settings, invocation, settings, planner.plan(settings, invocation), 0);
    }

    /**
     * Says whether there are fallbacks that may stand in.
     *
     * <p>What names no model is about things that an account keeps, and another one does not have them.
     *
     * @return false when a failure of this way is final
     */
    public boolean mayBeFollowed() {
        return next < base.fallbacks().size()
                && plan.repeatable()
                && ModelName.of(asked.params()).isPresent();
    }

    /**
     * Returns the way that stands in after a failure.
     *
     * <p>A fallback that cannot make the call at all, because its platform does not serve it for example, is passed over, and why is
     * kept with the failure.
     *
     * @param failure what this way failed with
     * @return the next way; null when there is none
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
