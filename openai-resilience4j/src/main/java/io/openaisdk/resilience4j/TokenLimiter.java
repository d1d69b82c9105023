package io.openaisdk.resilience4j;

import static java.util.Objects.requireNonNull;

import io.openaisdk.spi.CallInfo;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * Limits the tokens per minute, which Resilience4j has nothing for; safe for use by many threads and several strategies.
 *
 * <p>A call is weighed by an estimate before it is made and waits until there is room for it in the minute, without holding a
 * thread in asynchronous calls. The usage in its response corrects the estimate, and the {@code x-ratelimit-*-tokens} headers
 * say what other processes have used and whether the limit of the service is lower. So no minute has more than the limit, as
 * far as estimates hold, and a call that weighs more than the limit has a minute for itself.
 */
public final class TokenLimiter {

    private static final Duration UNBOUNDED = Duration.ofDays(365);

    private final long tokensPerMinute;
    private final Duration maxWait;
    private final ToLongFunction<? super CallInfo> estimate;
    private final LongSupplier nanoTime;
    private final Map<String, TokenWindow> windows = new ConcurrentHashMap<>();

    private TokenLimiter(Builder builder) {
        tokensPerMinute = builder.tokensPerMinute;
        maxWait = builder.maxWait;
        estimate = builder.estimate;
        nanoTime = builder.nanoTime;
    }

    /**
     * Limits each instance to so many tokens per minute, with the defaults.
     *
     * @param tokens at least 1
     * @return the limiter
     * @throws IllegalArgumentException if it is less than 1
     */
    public static TokenLimiter perMinute(long tokens) {
        return builder(tokens).build();
    }

    /**
     * Limits each instance to so many tokens per minute.
     *
     * @param tokensPerMinute at least 1
     * @return a builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public static Builder builder(long tokensPerMinute) {
        return new Builder(tokensPerMinute);
    }

    /**
     * Gives what a call could weigh that came now and did not have to wait, for example for a gauge.
     *
     * @param instance the name of the instance, for example {@code openai-gpt-5.5}
     * @return tokens; the whole limit for an instance that had no calls
     */
    public long available(String instance) {
        TokenWindow window = windows.get(instance);
        return window == null ? tokensPerMinute : window.available();
    }

    TokenWindow window(String instance) {
        return windows.computeIfAbsent(instance, name -> new TokenWindow(tokensPerMinute, nanoTime));
    }

    long weigh(CallInfo call) {
        return estimate.applyAsLong(call);
    }

    Duration maxWait() {
        return maxWait;
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder {

        private final long tokensPerMinute;
        private Duration maxWait = UNBOUNDED;
        private ToLongFunction<? super CallInfo> estimate = TokenEstimate::of;
        private LongSupplier nanoTime = System::nanoTime;

        private Builder(long tokensPerMinute) {
            if (tokensPerMinute < 1) {
                throw new IllegalArgumentException("tokensPerMinute must be at least 1: " + tokensPerMinute);
            }
            this.tokensPerMinute = tokensPerMinute;
        }

        /**
         * Sets the longest wait on account of tokens; a call that would have to wait longer is refused, and a retry is given up.
         *
         * @param longest zero or more; without it only the total timeout of the call bounds the wait
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxWait(Duration longest) {
            maxWait = Durations.notNegative(longest, "maxWait");
            return this;
        }

        /**
         * Estimates the tokens of a call in another way, for example with a tokenizer.
         *
         * @param tokens gives the tokens of the request and of the response together, 0 for a call that takes none; it must not block.
         *     The default is a quarter of the characters of all texts, and for Responses, Chat Completions and Completions also
         *     the most that the call lets the model generate, or 1,000 where it sets no bound
         * @return this builder
         */
        public Builder estimate(ToLongFunction<? super CallInfo> tokens) {
            estimate = requireNonNull(tokens, "tokens");
            return this;
        }

        /**
         * Sets the clock, for tests.
         *
         * @param clock gives nanoseconds from any start, and never goes back; the default is {@link System#nanoTime()}
         * @return this builder
         */
        public Builder nanoTime(LongSupplier clock) {
            nanoTime = requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes the limiter.
         *
         * @return a limiter that has seen no calls
         */
        public TokenLimiter build() {
            return new TokenLimiter(this);
        }
    }
}
