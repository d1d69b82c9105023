package io.openaisdk.resilience4j;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tck.retry.RetryStrategyCapability;
import io.openaisdk.spi.tck.retry.RetryStrategySuite;
import java.time.Duration;
import java.util.Set;

/** All guards; what bounds rates does not admit any number of calls. */
class EverythingRulesTest extends RetryStrategySuite {
    @Override
    protected RetryStrategy strategy() {
        RateLimiterConfig rates = RateLimiterConfig.custom()
                .limitForPeriod(100)
                .limitRefreshPeriod(Duration.ofHours(1))
                .timeoutDuration(Duration.ZERO)
                .build();
        return Resilience4jStrategy.builder()
                .retry(RetryRegistry.ofDefaults())
                .circuitBreaker(CircuitBreakerRegistry.ofDefaults())
                .bulkhead(BulkheadRegistry.ofDefaults())
                .rateLimiter(RateLimiterRegistry.of(rates))
                .tokenLimiter(TokenLimiter.builder(1_000)
                        .estimate(call -> 10)
                        .maxWait(Duration.ZERO)
                        .build())
                .timeLimiter(TimeLimiterRegistry.ofDefaults())
                .per(Scope.CLIENT)
                .build();
    }

    @Override
    protected Set<RetryStrategyCapability> capabilities() {
        return Set.of();
    }
}
