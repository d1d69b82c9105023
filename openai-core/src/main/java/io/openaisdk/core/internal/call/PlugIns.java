package io.openaisdk.core.internal.call;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what plug-ins throw where it must not change the course of a call. */
final class PlugIns {

    private static final Logger LOG = LoggerFactory.getLogger("io.openaisdk");

    private PlugIns() {}

    static void logFault(String message, Throwable thrown) {
        LOG.warn(message, thrown);
    }
}
