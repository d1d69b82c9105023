package io.openaisdk.core.internal.concurrent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time that passes when the test says so; what is due then runs on the thread of the test. */
public final class FakeTime implements Time {

    private static final Instant START = Instant.parse("2026-08-01T12:00:00Z");

    /** Something that is due once, or again and again. */
    private record Timer(Instant due, @Nullable Duration period, Runnable action, Object key) {}

    private final List<Timer> timers = new ArrayList<>();
    private Instant now = START;
    private boolean closed;

    /** Lets time pass. */
    public void pass(Duration duration) {
        Instant until = now.plus(duration);
        for (Optional<Timer> next = next(until); next.isPresent(); next = next(until)) {
            Timer timer = next.get();
            timers.remove(timer);
            now = timer.due();
            if (timer.period() != null) {
                timers.add(new Timer(now.plus(timer.period()), timer.period(), timer.action(), timer.key()));
            }
            timer.action().run();
        }
        now = until;
    }

    private Optional<Timer> next(Instant until) {
        return timers.stream().filter(timer -> !timer.due().isAfter(until)).min(Comparator.comparing(Timer::due));
    }

    /** Returns how many actions are scheduled to run once. */
    public long scheduled() {
        return timers.stream().filter(timer -> timer.period() == null).count();
    }

    /** Returns how many actions run again and again. */
    public long periodic() {
        return timers.size() - scheduled();
    }

    @Override
    public long nanoTime() {
        // an origin near the end of the range, so that differences must be taken and not comparisons
        return Long.MAX_VALUE - 1000 + Duration.between(START, now).toNanos();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean sleep(Duration delay) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before it slept");
        }
        if (closed) {
            return false;
        }
        pass(delay);
        return true;
    }

    @Override
    public Runnable schedule(Duration delay, Runnable action) {
        if (closed) {
            action.run();
            return () -> {};
        }
        return add(delay, null, action);
    }

    @Override
    public Runnable every(Duration period, Runnable action) {
        return closed ? () -> {} : add(period, period, action);
    }

    private Runnable add(Duration delay, @Nullable Duration period, Runnable action) {
        Object key = new Object();
        timers.add(new Timer(now.plus(delay), period, action, key));
        return () -> timers.removeIf(timer -> timer.key() == key);
    }

    @Override
    public void close() {
        closed = true;
        List<Timer> early =
                timers.stream().filter(timer -> timer.period() == null).toList();
        timers.clear();
        early.forEach(timer -> timer.action().run());
    }
}
