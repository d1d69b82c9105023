package io.openaisdk.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of a list.
 *
 * @param <T> the items
 */
public interface Page<T> {

    /**
     * Returns the items of this page.
     *
     * @return the items, unmodifiable; empty when the service sent none
     */
    List<T> data();

    /**
     * Says whether there is another page.
     *
     * @return false when the service says so, when this page is empty, or when it gives no cursor
     */
    boolean hasNextPage();

    /**
     * Fetches the next page.
     *
     * @return the page that follows
     * @throws java.util.NoSuchElementException if {@link #hasNextPage()} is false
     */
    Page<T> nextPage();

    /**
     * Returns the items of this page and of all that follow; a page is fetched when its first item is asked for.
     *
     * @return the items; each iterator starts with this page
     */
    Iterable<T> autoPage();

    /**
     * Returns the same items as {@link #autoPage()} as a lazy stream.
     *
     * @return the items
     */
    Stream<T> stream();

    /**
     * Returns the page as it came.
     *
     * @return the JSON object with items and cursors
     */
    JsonValue json();

    /**
     * Returns the HTTP metadata of the response.
     *
     * @return status, headers, request id and rate limits; never empty for a page that came from a service
     */
    Optional<HttpInfo> http();
}
