package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.ConnectionCounts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.pool.PoolStats;

/** Counts the connections of the clients that a transport has made, which it does when they are first needed. */
final class Pools {

    private final List<ConnPoolControl<?>> pools = new CopyOnWriteArrayList<>();
    private final int mostInEach;

    Pools(int mostInEach) {
        this.mostInEach = mostInEach;
    }

    <P extends ConnPoolControl<?>> P add(P pool) {
        pools.add(pool);
        return pool;
    }

    ConnectionCounts count() {
        int leased = 0;
        int idle = 0;
        int waiting = 0;
        for (ConnPoolControl<?> pool : pools) {
            PoolStats stats = pool.getTotalStats();
            leased += stats.getLeased();
            idle += stats.getAvailable();
            waiting += stats.getPending();
        }
        return new ConnectionCounts(leased, idle, waiting, mostInEach * Math.max(1, pools.size()));
    }
}
