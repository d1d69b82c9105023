package io.openaisdk.contract.document;

/**
 * Where in a document something stands, in words that do not depend on the order of anything.
 *
 * @param text for example {@code Response.output[]} or {@code GET /files query limit}
 * @param component the schema of the document that the place is inside of; empty for operations
 */
public record Place(String text, String component) {

    /**
     * Names the place of a schema that has a name.
     *
     * @param name the name
     * @return its place
     */
    public static Place ofComponent(String name) {
        return new Place(name, name);
    }

    /**
     * Names a place that is inside no named schema.
     *
     * @param text the place
     * @return the place
     */
    public static Place of(String text) {
        return new Place(text, "");
    }

    /**
     * Goes on to a property.
     *
     * @param name the property
     * @return its place
     */
    public Place property(String name) {
        return new Place(text + "." + name, component);
    }

    /**
     * Goes on to the items of an array.
     *
     * @return their place
     */
    public Place items() {
        return new Place(text + "[]", component);
    }

    /**
     * Goes on to the values of a map.
     *
     * @return their place
     */
    public Place values() {
        return new Place(text + "{}", component);
    }

    /**
     * Goes on to one form of a union.
     *
     * @param form what tells it from the others
     * @return its place
     */
    public Place form(String form) {
        return new Place(text + "|" + form, component);
    }

    @Override
    public String toString() {
        return text;
    }
}
