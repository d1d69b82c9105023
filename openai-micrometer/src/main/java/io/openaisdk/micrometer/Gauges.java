package io.openaisdk.micrometer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.openaisdk.spi.http.ConnectionCounts;
import io.openaisdk.spi.http.HttpTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;

/**
 * What the gauges of a registry show.
 *
 * <p>A registry keeps the first gauge of a name, so all observers of one registry with the same tags have this in common. It holds
 * no registry, so that one that is given up can go.
 */
final class Gauges {

    private static final Map<MeterRegistry, Map<Tags, Gauges>> OF_REGISTRY = new WeakHashMap<>();

    private final Map<Key, AtomicLong> values = new ConcurrentHashMap<>();
    private final List<HttpTransport> transports = new ArrayList<>();
    private final Tags tags;
    private boolean countsConnections;

    private record Key(String name, Tags tags) {}

    private Gauges(Tags tags) {
        this.tags = tags;
    }

    static Gauges of(MeterRegistry registry, Tags tags) {
        synchronized (OF_REGISTRY) {
            return OF_REGISTRY
                    .computeIfAbsent(registry, key -> new ConcurrentHashMap<>())
                    .computeIfAbsent(tags, Gauges::new);
        }
    }

    /** Gives the value that a gauge shows; the gauge comes with it. */
    AtomicLong value(MeterRegistry registry, String name, Tags ofGauge) {
        return values.computeIfAbsent(new Key(name, ofGauge), absent -> {
            AtomicLong value = new AtomicLong();
            Gauge.builder(name, value, AtomicLong::doubleValue)
                    .tags(ofGauge)
                    .strongReference(true)
                    .register(registry);
            return value;
        });
    }

    /** Counts the connections of a transport until what it gives is run; of one that is shared by clients, once. */
    synchronized Runnable connections(MeterRegistry registry, HttpTransport transport) {
        if (transport.connections().isEmpty()) {
            return () -> {};
        }
        transports.add(transport);
        if (!countsConnections) {
            countsConnections = true;
            register(registry, "openai.connections", tags.and("state", "leased"), ConnectionCounts::leased);
            register(registry, "openai.connections", tags.and("state", "idle"), ConnectionCounts::idle);
            register(registry, "openai.connections.waiting", tags, ConnectionCounts::waiting);
            register(registry, "openai.connections.max", tags, ConnectionCounts::most);
        }
        return () -> forget(transport);
    }

    private synchronized void forget(HttpTransport transport) {
        transports.remove(transport);
    }

    private void register(MeterRegistry registry, String name, Tags ofGauge, ToIntFunction<ConnectionCounts> count) {
        Gauge.builder(name, this, gauges -> gauges.sum(count))
                .tags(ofGauge)
                .strongReference(true)
                .register(registry);
    }

    private synchronized List<HttpTransport> distinct() {
        return transports.stream().distinct().toList();
    }

    private int sum(ToIntFunction<ConnectionCounts> count) {
        return distinct().stream()
                .flatMap(transport -> transport.connections().stream())
                .mapToInt(count)
                .sum();
    }
}
