package io.openaisdk.processor.description;

import java.util.Optional;

/**
 * Where parameters send a property.
 *
 * @param trait the place as the field table has it; empty for the place that the operation gives to all properties
 */
public record Placement(Optional<String> trait) {

    /** The body, or the query string of operations without one. */
    public static final Placement DEFAULT = new Placement(Optional.empty());

    /** The query string. */
    public static final Placement QUERY = new Placement(Optional.of("query"));

    /**
     * Places a property into a header.
     *
     * @param name the header
     * @return the place
     */
    public static Placement header(String name) {
        return new Placement(Optional.of("header=" + name));
    }

    /**
     * Makes a property a part of a form.
     *
     * @param mediaType the part's media type
     * @return the place
     */
    public static Placement part(String mediaType) {
        return new Placement(Optional.of("part=" + mediaType));
    }
}
