package io.openaisdk.api.annotations;

/** Says where a list keeps the cursor of its next page. */
public enum PageKind {
    /** The list is always complete: there is no next page. */
    SINGLE,
    /** The cursor is the {@code id} of the last item. */
    CURSOR,
    /** The cursor is the {@code last_id} of the page. */
    LAST_ID,
    /** The cursor is the {@code next} of the page. */
    NEXT,
    /** The cursor is the {@code next_page} of the page, and is sent as {@code page}. */
    NEXT_PAGE
}
