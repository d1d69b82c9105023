package io.openaisdk.testkit.internal.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers values by id, in the order they came; the oldest are forgotten when there are too many. */
final class Store<T> {

    private static final int CAPACITY = 10_000;

    private final Map<String, T> values = new LinkedHashMap<>();

    synchronized void put(String id, T value) {
        values.put(id, value);
        if (values.size() > CAPACITY) {
            values.remove(values.keySet().iterator().next());
        }
    }

    synchronized Optional<T> get(String id) {
        return Optional.ofNullable(values.get(id));
    }

    synchronized boolean remove(String id) {
        return values.remove(id) != null;
    }

    /** Gives all values, the oldest first. */
    synchronized List<T> all() {
        return new ArrayList<>(values.values());
    }
}
