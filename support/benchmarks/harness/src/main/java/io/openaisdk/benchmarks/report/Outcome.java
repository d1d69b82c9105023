package io.openaisdk.benchmarks.report;

import java.util.Map;

/**
 * What a JVM said.
 *
 * @param figures the figures by name; empty when it did not work
 * @param problem {@code -} when the client cannot do it, what went wrong, or nothing
 */
record Outcome(Map<String, Double> figures, String problem) {

    static Outcome unsupported() {
        return new Outcome(Map.of(), "-");
    }

    static Outcome failed(String problem) {
        return new Outcome(Map.of(), problem);
    }
}
