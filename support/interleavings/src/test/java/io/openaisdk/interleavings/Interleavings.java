package io.openaisdk.interleavings;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/** Tries the operations of a model in many programs for two threads, and each program in many orders. */
final class Interleavings {

    /** How many programs are tried; {@code -Dinterleavings=N} tries more. */
    private static final int PROGRAMS = Integer.getInteger("interleavings", 6);

    private static final int ORDERS = 2000;

    private static final int THREADS = 2;
    private static final int AT_ONCE = 2;

    /** How many operations a program has at most. */
    static final int OPERATIONS = THREADS * AT_ONCE;

    private Interleavings() {}

    /**
     * Tries them all.
     *
     * @throws AssertionError if one of them breaks a rule of the model; the message shows the order step by step
     */
    static void check(Class<?> model) {
        new ModelCheckingOptions()
                .iterations(PROGRAMS)
                .invocationsPerIteration(ORDERS)
                .threads(THREADS)
                .actorsBefore(0)
                .actorsPerThread(AT_ONCE)
                .actorsAfter(0)
                .checkObstructionFreedom(false)
                .check(model);
    }
}
