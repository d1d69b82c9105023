package io.openaisdk.core.internal.concurrent;

import java.util.List;

/** Runs what closes the parts of a client. */
public final class CloseHooks {

    private CloseHooks() {}

    /**
     * Runs all hooks in their order, even if one throws; the first throwable is thrown at the end, with the others as suppressed.
     *
     * @param hooks the hooks
     */
    public static void runAll(List<Runnable> hooks) {
        Throwable first = null;
        for (Runnable hook : hooks) {
            try {
                hook.run();
            } catch (Throwable e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first instanceof Error error) {
            throw error;
        } else if (first instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
