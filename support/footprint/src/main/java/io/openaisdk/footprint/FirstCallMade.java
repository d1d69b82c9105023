package io.openaisdk.footprint;

/** Marks a place in the log of loaded classes: what stands before it was loaded by the JVM and one call. */
final class FirstCallMade {

    private FirstCallMade() {}

    /** Loads this class. */
    static void mark() {}
}
