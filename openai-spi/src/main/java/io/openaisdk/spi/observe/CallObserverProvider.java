package io.openaisdk.spi.observe;

import java.util.Optional;

/** Makes an observer without being asked by name; found by {@link java.util.ServiceLoader}. */
public interface CallObserverProvider {

    /**
     * Makes the observer.
     *
     * @return the observer; empty while the application has not asked for it, for example by a setting
     */
    Optional<CallObserver> create();
}
