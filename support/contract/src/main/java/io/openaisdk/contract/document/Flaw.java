package io.openaisdk.contract.document;

/**
 * Something in a document that no interface can say, or that says nothing.
 *
 * @param kind what is wrong
 * @param place where
 * @param text the finding, in words that change when the part of the document changes
 */
public record Flaw(Kind kind, Place place, String text) {

    /** What can be wrong. */
    public enum Kind {
        /** A reference leads nowhere. */
        REFERENCE,
        /** A keyword restricts values in a way that is not understood here. */
        KEYWORD,
        /** Parts that all have to hold contradict each other. */
        CONFLICT
    }
}
