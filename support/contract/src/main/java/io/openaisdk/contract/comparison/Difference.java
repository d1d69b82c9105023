package io.openaisdk.contract.comparison;

import io.openaisdk.contract.document.Place;

/**
 * One thing in which the API and a document differ.
 *
 * @param kind what differs
 * @param text the place and the finding; the same in every run, whatever the order of things
 */
public record Difference(Kind kind, String text) implements Comparable<Difference> {

    /** What can differ. */
    public enum Kind {
        OPERATION,
        DEPRECATED,
        ADMIN_KEY,
        PATH_PARAMETER,
        PARAMETER,
        BODY,
        RESULT,
        STREAM,
        PAGE,
        PROPERTY,
        REQUIRED,
        NULLABLE,
        TYPE,
        CONSTANT,
        ENUM_VALUE,
        VARIANT,
        DISCRIMINATOR,
        ERROR,
        /** Something in the document that nothing is compared with, or that is not understood. */
        OPAQUE,
        /** A reference that leads nowhere. */
        REFERENCE,
        UNUSED_SCHEMA,
        UNUSED_TYPE,
        WEBHOOK,
        ROOT
    }

    static Difference of(Kind kind, Place place, String finding) {
        return new Difference(kind, place.text() + ": " + finding);
    }

    static Difference of(Kind kind, Place place, String java, String finding) {
        return new Difference(kind, place.text() + " [" + java + "]: " + finding);
    }

    @Override
    public int compareTo(Difference other) {
        int byText = text.compareTo(other.text);
        return byText == 0 ? kind.compareTo(other.kind) : byText;
    }

    @Override
    public String toString() {
        return text;
    }
}
