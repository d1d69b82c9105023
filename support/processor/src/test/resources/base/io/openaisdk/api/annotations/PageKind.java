package io.openaisdk.api.annotations;

/** Stands in for the enum of the same name. */
public enum PageKind {
    /** No next page. */
    SINGLE,
    /** By the last item. */
    CURSOR
}
