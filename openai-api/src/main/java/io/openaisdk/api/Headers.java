package io.openaisdk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headers of a response; names are compared without regard to case. */
public interface Headers {

    /**
     * Returns the first value of a header.
     *
     * @param name the header name, in any case
     * @return the value; empty when the header is absent
     */
    Optional<String> first(String name);

    /**
     * Returns all values of a header.
     *
     * @param name the header name, in any case
     * @return the values in the order they came; empty when the header is absent
     */
    List<String> all(String name);

    /**
     * Returns all headers.
     *
     * @return names in lower case and their values, unmodifiable
     */
    Map<String, List<String>> asMap();
}
