package io.openaisdk.models;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Page;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** A page that is the last one, and whose items are not looked at. */
record OnePage(JsonValue json) implements Page<JsonValue> {

    @Override
    public List<JsonValue> data() {
        return List.of();
    }

    @Override
    public boolean hasNextPage() {
        return false;
    }

    @Override
    public Page<JsonValue> nextPage() {
        throw new NoSuchElementException();
    }

    @Override
    public Iterable<JsonValue> autoPage() {
        return data();
    }

    @Override
    public Stream<JsonValue> stream() {
        return data().stream();
    }

    @Override
    public Optional<HttpInfo> http() {
        return Optional.empty();
    }
}
