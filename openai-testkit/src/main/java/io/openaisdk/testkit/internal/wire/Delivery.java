package io.openaisdk.testkit.internal.wire;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How an answer is sent.
 *
 * @param headers headers in addition to the usual ones, or in their place; names in lower case
 * @param delay the wait before the status line
 * @param pace the wait between two events of a stream
 * @param cutAfter the number of events after which the connection is closed
 */
public record Delivery(Map<String, String> headers, Duration delay, Duration pace, OptionalInt cutAfter) {

    /** At once and complete. */
    public static final Delivery PLAIN = new Delivery(Map.of(), Duration.ZERO, Duration.ZERO, OptionalInt.empty());

    /** Keeps a copy of the headers. */
    public Delivery {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Sends a header more. */
    public Delivery withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Delivery(more, delay, pace, cutAfter);
    }

    /** Waits before the status line. */
    public Delivery withDelay(Duration wait) {
        return new Delivery(headers, wait, pace, cutAfter);
    }

    /** Waits between two events. */
    public Delivery withPace(Duration wait) {
        return new Delivery(headers, delay, wait, cutAfter);
    }

    /** Closes the connection after some events. */
    public Delivery withCutAfter(int events) {
        return new Delivery(headers, delay, pace, OptionalInt.of(events));
    }
}
