package io.openaisdk.benchmarks.client;

/** Some work that is measured. */
interface Workload {

    /**
     * Warms up, works and measures.
     *
     * @param client does the work
     * @return the figures
     * @throws Exception if the work fails
     */
    Figures run(BenchmarkClient client) throws Exception;
}
