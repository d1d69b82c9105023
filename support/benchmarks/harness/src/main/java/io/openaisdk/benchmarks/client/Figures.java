package io.openaisdk.benchmarks.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a workload measured, by name. */
final class Figures {

    private final Map<String, Double> values = new LinkedHashMap<>();

    Figures put(String name, Number value) {
        values.put(name, value.doubleValue());
        return this;
    }

    void print() {
        values.forEach((name, value) -> System.out.println("figure " + name + " " + value));
    }
}
