package io.openaisdk.core.simulation;

import io.openaisdk.core.internal.concurrent.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Decides, by a seed, what happens next: one of the tasks that could run, or the next timer when none can. */
final class World {

    /** By then every time bound of the engine has passed. */
    private static final long LONGEST = Duration.ofMinutes(4).toNanos();

    private final Random random;
    private final List<Runnable> ready = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();

    /** Near the end of the range, so that times must be subtracted and not compared. */
    private long now = Long.MAX_VALUE - Duration.ofMinutes(1).toNanos();

    private long passed;
    private int steps;

    World(long seed) {
        this.random = new Random(seed);
    }

    /** Something that is due at a time. */
    private static final class Timer {
        private final long due;
        private final Runnable action;
        private final boolean background;

        private Timer(long due, Runnable action, boolean background) {
            this.due = due;
            this.action = action;
            this.background = background;
        }
    }

    /** Begins a thread of a caller that waits for its calls; it runs at once, and nothing else does until it waits. */
    Actor begin(Runnable life) {
        Actor actor = new Actor(life);
        actors.add(actor);
        actor.start();
        settle();
        return actor;
    }

    /** Lets threads run on until each of them waits, so that never two of them run at once. */
    private void settle() {
        for (Actor actor : actors) {
            while (!actor.isAtRest()) {
                Thread.onSpinWait();
            }
        }
        actors.removeIf(actor -> !actor.isAlive());
    }

    /** Returns how many threads still wait for something. */
    int waiting() {
        return actors.size();
    }

    /** Ends what still waits when a seed has failed. */
    void abandon() {
        actors.forEach(Thread::interrupt);
    }

    /** Says, with a chance of one in so many, that something happens. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Writes down what happens, for whoever replays a seed. */
    void note(String what) {
        log.append(String.format("%10.3f s  %s%n", passed / 1e9, what));
    }

    String story() {
        return log.toString();
    }

    /** Runs something at some time from now on, in any order with whatever else could run. */
    void later(Runnable action) {
        ready.add(action);
    }

    /** Runs something after a time. */
    Runnable after(Duration delay, Runnable action) {
        return add(new Timer(passed + Math.max(0, delay.toNanos()), action, false));
    }

    private Runnable add(Timer timer) {
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    /**
     * Lets something happen.
     *
     * @return false when nothing is left that could
     */
    boolean step() {
        boolean happened = happens();
        settle();
        return happened;
    }

    private boolean happens() {
        if (steps++ > 20_000) {
            throw new AssertionError("The world does not come to rest");
        }
        if (!ready.isEmpty() && (timers.isEmpty() || !oneIn(50))) {
            ready.remove(random.nextInt(ready.size())).run();
            return true;
        }
        // What looks on from time to time goes on for as long as calls are open; long enough for every time bound.
        boolean idle = ready.isEmpty() && timers.stream().allMatch(timer -> timer.background);
        if (timers.isEmpty() || (idle && passed > LONGEST)) {
            return false;
        }
        Timer next = timers.stream()
                .min(Comparator.comparingLong(timer -> timer.due))
                .orElseThrow();
        timers.remove(next);
        long pause = Math.max(0, next.due - passed);
        passed += pause;
        now += pause;
        next.action.run();
        return true;
    }

    /** Returns the clock of this world. */
    Time time() {
        return new Clock();
    }

    private final class Clock implements Time {

        private final List<Runnable> scheduled = new ArrayList<>();
        private final List<Runnable> sleepers = new ArrayList<>();
        private boolean closed;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH.plusNanos(passed);
        }

        @Override
        public boolean sleep(Duration delay) throws InterruptedException {
            CompletableFuture<Boolean> passed = new CompletableFuture<>();
            Runnable wake = () -> passed.complete(false);
            sleepers.add(wake);
            after(delay, () -> passed.complete(true));
            try {
                return Actor.await(passed);
            } finally {
                sleepers.remove(wake);
            }
        }

        @Override
        public Runnable schedule(Duration delay, Runnable action) {
            if (closed) {
                action.run();
                return () -> {};
            }
            Runnable once = new Runnable() {
                @Override
                public void run() {
                    if (scheduled.remove(this)) {
                        action.run();
                    }
                }
            };
            scheduled.add(once);
            Runnable cancel = after(delay, once);
            return () -> {
                scheduled.remove(once);
                cancel.run();
            };
        }

        @Override
        public Runnable every(Duration period, Runnable action) {
            boolean[] stopped = new boolean[1];
            timers.add(new Timer(passed + period.toNanos(), () -> again(period, action, stopped), true));
            return () -> stopped[0] = true;
        }

        private void again(Duration period, Runnable action, boolean[] stopped) {
            if (!stopped[0] && !closed) {
                action.run();
                timers.add(new Timer(passed + period.toNanos(), () -> again(period, action, stopped), true));
            }
        }

        @Override
        public void close() {
            closed = true;
            List.copyOf(scheduled).forEach(Runnable::run);
            sleepers.forEach(World.this::later);
        }
    }
}
