package io.openaisdk.benchmarks.report;

/**
 * A line of a table.
 *
 * @param contender the client
 * @param async says that its asynchronous form is measured, in a table that has both
 */
record Row(Contender contender, boolean async) {

    String name() {
        return contender.name() + (async ? " async" : "");
    }

    /** Says whether the row is what others are compared with: the blocking bare clients, in tables that have both forms. */
    boolean isLowerBound() {
        return contender.bare() && !async;
    }
}
