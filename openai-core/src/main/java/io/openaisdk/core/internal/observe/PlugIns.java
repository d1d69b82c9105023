package io.openaisdk.core.internal.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what plug-ins throw where it must not change the course of a call. */
public final class PlugIns {

    private static final Logger LOG = LoggerFactory.getLogger("io.openaisdk");

    private PlugIns() {}

    /**
     * Logs a fault.
     *
     * @param message what failed, and what that means for the call
     * @param thrown what was thrown
     */
    public static void logFault(String message, Throwable thrown) {
        LOG.warn(message, thrown);
    }
}
