package io.openaisdk.core.internal.call;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.stream.Emitter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page that fetches the next one without blocking. */
final class NonBlockingPage<T> implements AsyncPage<T> {

    private final PageData<T> data;
    private final Function<String, CompletableFuture<AsyncPage<T>>> fetchAfter;

    NonBlockingPage(PageData<T> data, Function<String, CompletableFuture<AsyncPage<T>>> fetchAfter) {
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
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            subscriber.onSubscribe(new Items<T>(subscriber, this));
        };
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

    /** Hands over the items of one page, and fetches the next when more are asked for. */
    private static final class Items<T> extends Emitter<T> {

        private @Nullable AsyncPage<T> first;
        private @Nullable AsyncPage<T> page;
        private volatile @Nullable CompletableFuture<AsyncPage<T>> fetching;

        private Items(Flow.Subscriber<? super T> subscriber, AsyncPage<T> first) {
            super(subscriber);
            this.first = first;
        }

        @Override
        protected void pull() {
            AsyncPage<T> begin = first;
            if (begin != null) {
                first = null;
                take(begin);
                return;
            }
            AsyncPage<T> current = Objects.requireNonNull(page);
            if (!current.hasNextPage()) {
                finish(null);
                return;
            }
            CompletableFuture<AsyncPage<T>> next = current.nextPage();
            fetching = next;
            next.whenComplete((fetched, error) -> {
                if (error == null) {
                    take(fetched);
                } else {
                    finish(Failures.unwrap(error));
                }
            });
            if (isCanceled()) {
                release();
            }
        }

        private void take(AsyncPage<T> fetched) {
            page = fetched;
            fetched.data().forEach(this::offer);
            pulled();
        }

        @Override
        protected void release() {
            CompletableFuture<AsyncPage<T>> next = fetching;
            if (next != null) {
                next.cancel(true);
            }
        }
    }
}
