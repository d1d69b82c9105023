package io.openaisdk.contract;

/**
 * A change to a document that a check has to report.
 *
 * @param name what changes, and where
 * @param apply makes the change
 * @param revert takes it back, exactly
 */
record Mutation(String name, Runnable apply, Runnable revert) {

    @Override
    public String toString() {
        return name;
    }
}
