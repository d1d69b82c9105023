package io.openaisdk.core.internal.model;

/** Stands in for the values of a model. */
public final class Content {
    /** No values. */
    public static final Content EMPTY = new Content();

    private Content() {}
}
