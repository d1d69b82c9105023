package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.ConnectionCounts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.pool.PoolStats;

/** Counts the connections of the clients that a transport has made, which it does when they are first needed. */
final class Pools {

    private final Map<Class<?>, ConnPoolControl<?>> pools = new ConcurrentHashMap<>();
    private final int mostInEach;

    Pools(int mostInEach) {
        this.mostInEach = mostInEach;
    }

    /** Counts a pool, in place of one of its kind whose client was given up. */
    <P extends ConnPoolControl<?>> P add(P pool) {
        pools.put(pool.getClass(), pool);
        return pool;
    }

    ConnectionCounts count() {
        int leased = 0;
        int idle = 0;
        int waiting = 0;
        for (ConnPoolControl<?> pool : pools.values()) {
            PoolStats stats = pool.getTotalStats();
            leased += stats.getLeased();
            idle += stats.getAvailable();
            waiting += stats.getPending();
        }
        return new ConnectionCounts(leased, idle, waiting, mostInEach * Math.max(1, pools.size()));
    }
}
