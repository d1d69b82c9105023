package io.openaisdk.testkit;

import io.openaisdk.api.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers of a request, by their names in lower case. */
record RecordedHeaders(Map<String, List<String>> asMap) implements Headers {

    @Override
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    @Override
    public List<String> all(String name) {
        return asMap.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** Gives the names only; values may be secret. */
    @Override
    public String toString() {
        return asMap.keySet().toString();
    }
}
