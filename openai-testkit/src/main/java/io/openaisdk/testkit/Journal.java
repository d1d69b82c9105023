package io.openaisdk.testkit;

import io.openaisdk.testkit.internal.wire.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The requests that have arrived at the test server, those it refused included.
 *
 * <p>It keeps the newest 10,000, and fewer when their bodies are large.
 */
public final class Journal {

    private static final int MAX_REQUESTS = 10_000;
    private static final long MAX_BYTES = 64L << 20;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private long bytes;

    Journal() {}

    /**
     * Gives all requests, retries included.
     *
     * @return the requests in the order they arrived
     */
    public synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * Gives the newest request.
     *
     * @return the request
     * @throws NoSuchElementException if there was none
     */
    public synchronized RecordedRequest last() {
        if (requests.isEmpty()) {
            throw new NoSuchElementException("The test server has received no request");
        }
        return requests.getLast();
    }

    /** Forgets all requests. */
    public synchronized void clear() {
        requests.clear();
        bytes = 0;
    }

    synchronized void add(Call call) {
        requests.add(new RecordedRequest(call));
        bytes += call.body().length;
        while (requests.size() > MAX_REQUESTS || (bytes > MAX_BYTES && requests.size() > 1)) {
            bytes -= requests.remove().size();
        }
    }
}
