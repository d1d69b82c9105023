package io.openaisdk.resilience4j;

import io.openaisdk.resilience4j.TokenWindow.Turn;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.TokenUsage;
import io.openaisdk.spi.retry.AttemptFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Gives each attempt the turn that its tokens have; those of an attempt that failed stay counted, as the service counts them. */
record TokenLimiterGuard(TokenLimiter limiter) implements Guard {

    @Override
    public Pass enter(String instance, CallInfo call, Duration delay) throws Refusal {
        long weight = limiter.weigh(call);
        TokenWindow window = limiter.window(instance);
        Optional<Turn> turn = window.take(weight, delay, limiter.maxWait());
        if (turn.isEmpty()) {
            throw new Refusal(
                    "token limiter",
                    instance,
                    "has no room for " + weight + " tokens within "
                            + limiter.maxWait().toMillis() + " ms");
        }
        return new Entered(window, weight, limiter.maxWait(), turn.get());
    }

    private static final class Entered implements Pass {

        private final TokenWindow window;
        private final long weight;
        private final Duration maxWait;
        private Turn turn;
        private boolean ended;

        private Entered(TokenWindow window, long weight, Duration maxWait, Turn turn) {
            this.window = window;
            this.weight = weight;
            this.maxWait = maxWait;
            this.turn = turn;
        }

        @Override
        public synchronized Duration delay() {
            return window.delay(turn);
        }

        /** A call may be canceled while it is decided on, and takes no other turn then. */
        @Override
        public synchronized Optional<Duration> again(AttemptFailure failure, Duration least) {
            if (ended) {
                return Optional.empty();
            }
            learn(failure.response());
            Optional<Turn> next = window.take(weight, least, maxWait);
            next.ifPresent(taken -> turn = taken);
            return next.map(window::delay);
        }

        @Override
        public synchronized void undo() {
            window.giveBack(turn);
        }

        @Override
        public synchronized void ended(CallEnd end, Duration waited) {
            ended = true;
            learn(end.response());
            window.settle(turn, end.metadata().usage().map(TokenUsage::total).orElse(OptionalLong.empty()));
        }

        private void learn(Optional<ResponseMetadata> response) {
            response.flatMap(head -> head.rateLimits().tokens()).ifPresent(state -> window.learn(turn, state));
        }
    }
}
