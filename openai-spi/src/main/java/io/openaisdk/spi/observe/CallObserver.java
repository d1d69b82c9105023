package io.openaisdk.spi.observe;

import io.openaisdk.spi.CallInfo;

/**
 * Is told of calls; safe for use by many threads. What it throws is logged and harms nothing.
 *
 * <p>An observer on the class path is found by {@link java.util.ServiceLoader} only through a {@link CallObserverProvider}.
 */
public interface CallObserver {

    /**
     * Is told that a call begins, on the thread of the caller.
     *
     * @param call what is called
     * @return is told of the rest of this call
     */
    CallObservation begin(CallInfo call);
}
