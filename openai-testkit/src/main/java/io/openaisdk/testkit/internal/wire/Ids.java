package io.openaisdk.testkit.internal.wire;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that look like the service's; the n-th id of a kind is the same for every server. */
public final class Ids {

    private static final String HEX = "0123456789abcdef";
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

    /** Makes an id of hexadecimal digits, for example {@code resp_...}. */
    public String hex(String prefix) {
        return next(prefix, HEX, prefix.equals("req_") ? 32 : 48);
    }

    /** Makes an id of letters and digits, for example {@code chatcmpl-...}. */
    public String alphanumeric(String prefix) {
        return next(prefix, ALPHANUMERIC, 24);
    }

    private String next(String prefix, String alphabet, int length) {
        long number = counters.computeIfAbsent(prefix, p -> new AtomicLong()).incrementAndGet();
        SplittableRandom random = new SplittableRandom(prefix.hashCode() * 1_000_003L + number);
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < length; i++) {
            id.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return id.toString();
    }
}
