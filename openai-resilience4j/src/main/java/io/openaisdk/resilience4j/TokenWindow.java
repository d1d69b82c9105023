package io.openaisdk.resilience4j;

import io.openaisdk.spi.RateLimits;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The tokens of the calls of the last minute, and of those that have been given a turn.
 *
 * <p>Turns are given in the order in which they are asked for, so that many small calls do not keep a large one waiting for ever.
 * A turn is the earliest moment at which the minute that ends with it holds no more than the limit, and what the service said
 * to have left is not exceeded. A call that weighs more than the limit has a minute for itself.
 */
final class TokenWindow {

    private static final long PERIOD = Duration.ofMinutes(1).toNanos();

    /** So that sums of times do not overflow; nobody waits that long. */
    private static final long LONGEST = Duration.ofDays(365).toNanos();

    /** So that sums of tokens do not overflow; no call takes as many. */
    private static final long MOST_TOKENS = 1_000_000_000_000L;

    private final long configured;
    private final LongSupplier nanoTime;
    private final long origin;
    private final Deque<Turn> turns = new ArrayDeque<>();
    private long limit;
    private long taken;
    private long numbers;
    private Told told = new Told(0, Long.MAX_VALUE, 0);

    /** A place in the window; its weight is corrected when more is known. */
    static final class Turn {

        private final long number;
        private final long start;
        private long weight;
        private boolean counted;

        private Turn(long number, long start, long weight) {
            this.number = number;
            this.start = start;
            this.weight = weight;
        }

        private boolean isPast(long now) {
            return start + PERIOD <= now;
        }
    }

    /**
     * What the service said to have left.
     *
     * @param number the turn of the attempt that it answered
     * @param remaining what was left then
     * @param until when all of it is there again
     */
    private record Told(long number, long remaining, long until) {}

    TokenWindow(long limit, LongSupplier nanoTime) {
        this.configured = limit;
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
    }

    /**
     * Takes the next turn.
     *
     * @param tokens the weight of the call
     * @param delay how long the call waits in any case
     * @param maxWait the longest wait on account of tokens
     * @return the turn; empty if it would come too late
     */
    synchronized Optional<Turn> take(long tokens, Duration delay, Duration maxWait) {
        long weight = sensible(tokens);
        long now = now();
        forget(now);
        long earliest = now + nanos(delay);
        Turn last = turns.peekLast();
        long start = weight == 0 ? earliest : turn(weight, last == null ? earliest : Math.max(earliest, last.start));
        if (start > earliest && start - now > nanos(maxWait)) {
            return Optional.empty();
        }
        Turn turn = new Turn(++numbers, start, weight);
        if (weight > 0) {
            turns.addLast(turn);
            turn.counted = true;
            taken += weight;
        }
        return Optional.of(turn);
    }

    private long turn(long weight, long earliest) {
        long start = earliest;
        long counted = taken;
        for (Turn oldest : turns) {
            if (!oldest.isPast(start) && (counted == 0 || counted + weight <= limit)) {
                break;
            }
            start = Math.max(start, oldest.start + PERIOD);
            counted -= oldest.weight;
        }
        return start < told.until && takenSinceTold() + weight > told.remaining ? told.until : start;
    }

    private long takenSinceTold() {
        long sum = 0;
        Iterator<Turn> newestFirst = turns.descendingIterator();
        while (newestFirst.hasNext()) {
            Turn turn = newestFirst.next();
            if (turn.number <= told.number) {
                break;
            }
            sum += turn.weight;
        }
        return sum;
    }

    private void forget(long now) {
        for (Turn oldest = turns.peekFirst(); oldest != null && oldest.isPast(now); oldest = turns.peekFirst()) {
            discard(turns.removeFirst());
        }
    }

    private void discard(Turn turn) {
        taken -= turn.weight;
        turn.counted = false;
    }

    /** Gives how long it is until a turn. */
    synchronized Duration delay(Turn turn) {
        return Duration.ofNanos(Math.max(0, turn.start - now()));
    }

    /** Gives a turn back that is not taken. */
    synchronized void giveBack(Turn turn) {
        correct(turn, 0);
    }

    /**
     * Corrects a turn at the end of its attempt.
     *
     * @param used what the service counted; empty where it did not say, and the estimate stays, unless the turn had not come
     */
    synchronized void settle(Turn turn, OptionalLong used) {
        if (used.isPresent()) {
            correct(turn, sensible(used.getAsLong()));
        } else if (turn.start > now()) {
            correct(turn, 0);
        }
    }

    private void correct(Turn turn, long weight) {
        if (!turn.counted) {
            return; // it weighed nothing, or its minute is over
        }
        taken += weight - turn.weight;
        turn.weight = weight;
        // So that nobody queues behind calls that are not made.
        for (Turn last = turns.peekLast(); last != null && last.weight == 0; last = turns.peekLast()) {
            discard(turns.removeLast());
        }
    }

    /**
     * Takes note of what the service says of its limit; what it said to an attempt that came later counts more.
     *
     * @param turn the turn of the attempt that it answered
     * @param state what it says
     */
    synchronized void learn(Turn turn, RateLimits.Limit state) {
        if (turn.number < told.number) {
            return;
        }
        state.maximum().ifPresent(maximum -> limit = maximum > 0 ? Math.min(configured, maximum) : limit);
        if (state.remaining().isPresent()) {
            // Some gateways send the time of the reset, not what is left until then; what a minute took is free after a
            // minute.
            long reset = state.reset().map(TokenWindow::nanos).orElse(PERIOD);
            told = new Told(turn.number, state.remaining().getAsLong(), turn.start + Math.min(reset, PERIOD));
        }
    }

    /** Gives what a call could weigh that came now and did not have to wait. */
    synchronized long available() {
        long now = now();
        Turn last = turns.peekLast();
        if (last != null && last.start > now) {
            return 0;
        }
        long free = limit;
        for (Turn turn : turns) {
            free -= turn.isPast(now) ? 0 : turn.weight;
        }
        return Math.max(0, now < told.until ? Math.min(free, told.remaining - takenSinceTold()) : free);
    }

    private static long sensible(long tokens) {
        return Math.max(0, Math.min(tokens, MOST_TOKENS));
    }

    private long now() {
        return nanoTime.getAsLong() - origin;
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : duration.toNanos();
    }
}
