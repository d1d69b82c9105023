package io.openaisdk.core.internal.result;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.PageData;
import io.openaisdk.spi.tools.SerialPublisher;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page that fetches the next one without blocking. */
public final class NonBlockingPage<T> implements AsyncPage<T> {

    private final PageData<T> data;
    private final Function<String, CompletableFuture<AsyncPage<T>>> fetchAfter;

    /**
     * Creates a page.
     *
     * @param data the items and the cursor
     * @param fetchAfter fetches the page after a cursor
     */
    public NonBlockingPage(PageData<T> data, Function<String, CompletableFuture<AsyncPage<T>>> fetchAfter) {
        this.data = data;
        this.fetchAfter = fetchAfter;
    }

    @Override
    public List<T> data() {
        return data.items();
    }

    @Override
    public boolean hasNextPage() {
        return data.nextCursor().isPresent();
    }

    @Override
    public CompletableFuture<AsyncPage<T>> nextPage() {
        return data.nextCursor()
                .map(fetchAfter)
                .orElseGet(() -> CompletableFuture.failedFuture(
                        new NoSuchElementException("This is the last page; hasNextPage() is false")));
    }

    @Override
    public Flow.Publisher<T> autoPage() {
        return subscriber -> new Items<>(this).subscribe(subscriber);
    }

    @Override
    public JsonValue json() {
        return data.json();
    }

    @Override
    public Optional<HttpInfo> http() {
        return data.http();
    }

    @Override
    public String toString() {
        return data.toString();
    }

    /** Delivers the items of one page, and fetches the next when more are requested. */
    private static final class Items<T> extends SerialPublisher<T> {

        private volatile AsyncPage<T> page;
        private volatile Iterator<T> items;
        private volatile @Nullable CompletableFuture<AsyncPage<T>> fetching;

        private Items(AsyncPage<T> first) {
            // Futures of the client complete on its executor, so signals run there or on the thread of the demand.
            super(Runnable::run);
            this.page = first;
            this.items = first.data().iterator();
        }

        @Override
        protected @Nullable T poll() {
            if (items.hasNext()) {
                return items.next();
            }
            if (!page.hasNextPage()) {
                complete();
            }
            return null;
        }

        @Override
        protected void wanted() {
            CompletableFuture<AsyncPage<T>> next = page.nextPage();
            fetching = next;
            next.whenComplete((fetched, error) -> {
                if (error == null) {
                    page = fetched;
                    items = fetched.data().iterator();
                    wake();
                } else {
                    fail(Failures.unwrap(error));
                }
            });
            if (isReleased()) {
                released();
            }
        }

        @Override
        protected void released() {
            CompletableFuture<AsyncPage<T>> next = fetching;
            if (next != null) {
                next.cancel(true);
            }
        }
    }
}
