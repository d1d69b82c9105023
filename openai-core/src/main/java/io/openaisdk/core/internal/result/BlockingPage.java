package io.openaisdk.core.internal.result;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Page;
import io.openaisdk.core.internal.response.PageData;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A page that fetches the next one on the thread of the caller. */
public final class BlockingPage<T> implements Page<T> {

    private final PageData<T> data;
    private final Function<String, Page<T>> fetchAfter;

    /**
     * Creates a page.
     *
     * @param data the items and the cursor
     * @param fetchAfter fetches the page after a cursor
     */
    public BlockingPage(PageData<T> data, Function<String, Page<T>> fetchAfter) {
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
    public Page<T> nextPage() {
        return fetchAfter.apply(data.nextCursor()
                .orElseThrow(() -> new NoSuchElementException("This is the last page; hasNextPage() is false")));
    }

    @Override
    public Iterable<T> autoPage() {
        return () -> new Iterator<>() {
            private Page<T> page = BlockingPage.this;
            private Iterator<T> items = page.data().iterator();

            @Override
            public boolean hasNext() {
                while (!items.hasNext() && page.hasNextPage()) {
                    page = page.nextPage();
                    items = page.data().iterator();
                }
                return items.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The list has no more items");
                }
                return items.next();
            }
        };
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(autoPage().spliterator(), false);
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
}
