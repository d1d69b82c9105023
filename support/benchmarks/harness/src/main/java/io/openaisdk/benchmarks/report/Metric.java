package io.openaisdk.benchmarks.report;

/**
 * A column of a table.
 *
 * @param figure the name that the client's JVM gives the figure
 * @param heading what the column is called
 * @param decimals how many digits follow the point
 * @param compared says whether the ratio to the lower bound is told
 * @param higherIsBetter says which figure is the best
 */
record Metric(String figure, String heading, int decimals, boolean compared, boolean higherIsBetter) {

    /** A figure that is told as it is. */
    static Metric plain(String figure, String heading, int decimals) {
        return new Metric(figure, heading, decimals, false, false);
    }

    /** A figure that is told with its ratio to the lower bound. */
    static Metric cost(String figure, String heading, int decimals) {
        return new Metric(figure, heading, decimals, true, false);
    }

    /** A rate that is told as it is. */
    static Metric rate(String figure, String heading) {
        return new Metric(figure, heading, 0, false, true);
    }
}
