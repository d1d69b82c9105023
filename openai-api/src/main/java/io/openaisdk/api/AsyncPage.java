package io.openaisdk.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * One page of a list that was fetched without blocking.
 *
 * @param <T> the items
 */
public interface AsyncPage<T> {

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
     * @return the page that follows; fails with {@link java.util.NoSuchElementException} if there is none
     */
    CompletableFuture<AsyncPage<T>> nextPage();

    /**
     * Returns the items of this page and of all that follow, with back-pressure; a page is fetched when its items are asked for.
     *
     * @return the items; each subscriber starts with this page
     */
    Flow.Publisher<T> autoPage();

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
