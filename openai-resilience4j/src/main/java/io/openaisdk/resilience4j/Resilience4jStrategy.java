package io.openaisdk.resilience4j;

import static java.util.Objects.requireNonNull;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tools.RequiredLibrary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Retries and guards calls with the registries of Resilience4j, so that their configuration, events and metrics apply; safe for
 * use by many threads and several clients.
 *
 * <p>A guard that is not set is not used. Nothing sleeps: waits are given to the engine, which holds no thread in asynchronous
 * calls. A call that a guard refuses fails at once with a {@code CallRejectedException} that names it.
 *
 * <pre>{@code
 * RetryStrategy resilience = Resilience4jStrategy.builder()
 *         .retry(retryRegistry)
 *         .circuitBreaker(circuitBreakerRegistry)
 *         .bulkhead(bulkheadRegistry)
 *         .rateLimiter(rateLimiterRegistry)
 *         .tokenLimiter(TokenLimiter.perMinute(200_000))
 *         .timeLimiter(timeLimiterRegistry)
 *         .per(Scope.MODEL)
 *         .build();
 * OpenAI client = OpenAIClient.builder().retryStrategy(resilience).build();
 * }</pre>
 */
public final class Resilience4jStrategy implements RetryStrategy {

    /** The longest wait that the service may ask for, unless it is set: 2 minutes, as of a client by itself. */
    public static final Duration DEFAULT_MAX_RETRY_AFTER = Duration.ofMinutes(2);

    private static final RequiredLibrary LIBRARY =
            new RequiredLibrary("io.github.resilience4j", "resilience4j-retry", "2.0");

    private final List<Guard> guards;
    private final RetryRegistry retries;
    private final Function<? super CallInfo, String> scope;
    private final Duration maxRetryAfter;

    private Resilience4jStrategy(Builder builder) {
        LIBRARY.check(RetryRegistry.class);
        guards = builder.guards();
        retries = builder.retries;
        scope = builder.scope;
        maxRetryAfter = builder.maxRetryAfter;
    }

    /**
     * Starts without guards.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Admission admit(CallInfo call) {
        String instance = requireNonNull(scope.apply(call), "a scope gave no name");
        List<Pass> passes = new ArrayList<>(guards.size());
        try {
            Duration delay = Duration.ZERO;
            for (Guard guard : guards) {
                Pass pass = guard.enter(instance, call, delay);
                passes.add(pass);
                delay = pass.delay().compareTo(delay) > 0 ? pass.delay() : delay;
            }
            return new GuardedCall(passes, new Retries(retries.retry(instance), maxRetryAfter)).admission();
        } catch (Refusal refusal) {
            undo(passes);
            return refusal.rejection();
        } catch (RuntimeException | Error e) {
            undo(passes); // an estimate, a supplier of configurations or a listener of the application failed
            throw e;
        }
    }

    private static void undo(List<Pass> passes) {
        GuardedCall.runAll(passes.stream().<Runnable>map(pass -> pass::undo).toList());
    }

    @Override
    public Decision onFailure(Permit permit, AttemptFailure failure) {
        return ((GuardedCall) permit).onFailure(failure);
    }

    @Override
    public void onEnd(Permit permit, CallEnd end) {
        ((GuardedCall) permit).onEnd(end);
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder {

        private RetryRegistry retries = RetryRegistry.of(Retries.defaults());
        private @Nullable CircuitBreakerRegistry circuitBreakers;
        private @Nullable BulkheadRegistry bulkheads;
        private @Nullable RateLimiterRegistry rateLimiters;
        private @Nullable TokenLimiter tokenLimiter;
        private @Nullable TimeLimiterRegistry timeLimiters;
        private Function<? super CallInfo, String> scope = Scope.MODEL;
        private Duration maxRetryAfter = DEFAULT_MAX_RETRY_AFTER;

        private Builder() {}

        /**
         * Sets how often and when failures are retried: attempts, the interval function, and predicates on exceptions.
         *
         * <p>What is worth retrying is what a client retries by itself: 408, 409, 429 but for {@code insufficient_quota}, 5xx,
         * broken connections and timeouts, unless {@code x-should-retry} says otherwise. The predicate can only narrow that. It
         * and the interval function are given the exception that the caller would get, for example a {@code
         * RateLimitException}, with the code that the service gave. Predicates on results are not asked.
         *
         * @param registry gives the Retry of an instance; by default two retries after half a second and then twice as long,
         *     as of a client by itself
         * @return this builder
         */
        public Builder retry(RetryRegistry registry) {
            retries = requireNonNull(registry, "registry");
            return this;
        }

        /**
         * Refuses calls while a circuit breaker is open.
         *
         * <p>A call counts as one, however many attempts it makes. Failures are 408, 429, 5xx, broken connections and streams,
         * timeouts, and responses that cannot be read; the breaker's own predicates may ignore some. What the caller did wrong or
         * canceled, a stream that is closed early among it, does not count at all.
         *
         * @param registry gives the circuit breaker of an instance
         * @return this builder
         */
        public Builder circuitBreaker(CircuitBreakerRegistry registry) {
            circuitBreakers = requireNonNull(registry, "registry");
            return this;
        }

        /**
         * Bounds the calls that are under way at once; a stream counts until it ends or is closed.
         *
         * @param registry gives the bulkhead of an instance; its {@code maxWaitDuration} must be zero, the default, because it
         *     would hold a thread
         * @return this builder
         * @throws IllegalArgumentException if the registry's default configuration has a {@code maxWaitDuration}
         */
        public Builder bulkhead(BulkheadRegistry registry) {
            if (BulkheadGuard.waits(registry.getDefaultConfig())) {
                throw new IllegalArgumentException("The bulkheads have a maxWaitDuration of "
                        + registry.getDefaultConfig().getMaxWaitDuration().toMillis()
                        + " ms, and calls do not wait on a thread; set it to zero");
            }
            bulkheads = registry;
            return this;
        }

        /**
         * Bounds the attempts per period; those beyond wait for their turn, up to the limiter's {@code timeoutDuration}.
         *
         * @param registry gives the rate limiter of an instance
         * @return this builder
         */
        public Builder rateLimiter(RateLimiterRegistry registry) {
            rateLimiters = requireNonNull(registry, "registry");
            return this;
        }

        /**
         * Bounds the tokens per minute.
         *
         * @param limiter weighs calls
         * @return this builder
         */
        public Builder tokenLimiter(TokenLimiter limiter) {
            tokenLimiter = requireNonNull(limiter, "limiter");
            return this;
        }

        /**
         * Bounds the time of a call with all its attempts and waits; for a stream, until its response begins.
         *
         * <p>The total timeout of the client holds as well; whichever is less ends the call with an {@code ApiTimeoutException}.
         *
         * @param registry gives the time limiter of an instance
         * @return this builder
         */
        public Builder timeLimiter(TimeLimiterRegistry registry) {
            timeLimiters = requireNonNull(registry, "registry");
            return this;
        }

        /**
         * Says which calls share an instance of each guard.
         *
         * @param name gives the name of the instance, a {@link Scope} or a function of the application's own, which must not
         *     block; the default is {@link Scope#MODEL}. Registries keep every name, so there should not be many
         * @return this builder
         */
        public Builder per(Function<? super CallInfo, String> name) {
            scope = requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the longest wait that the service may ask for; where it asks for more, the call fails with what happened.
         *
         * @param longest zero or more; the default is 2 minutes
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxRetryAfter(Duration longest) {
            maxRetryAfter = Durations.notNegative(longest, "maxRetryAfter");
            return this;
        }

        /**
         * Makes the strategy.
         *
         * @return the strategy
         */
        public Resilience4jStrategy build() {
            return new Resilience4jStrategy(this);
        }

        /** What refuses comes before what makes wait; a turn of a rate limiter cannot be given back, so few come after it. */
        private List<Guard> guards() {
            return Stream.<@Nullable Guard>of(
                            circuitBreakers == null ? null : new CircuitBreakerGuard(circuitBreakers),
                            bulkheads == null ? null : new BulkheadGuard(bulkheads),
                            rateLimiters == null ? null : new RateLimiterGuard(rateLimiters),
                            tokenLimiter == null ? null : new TokenLimiterGuard(tokenLimiter),
                            timeLimiters == null ? null : new TimeLimiterGuard(timeLimiters))
                    .filter(guard -> guard != null)
                    .toList();
        }
    }
}
