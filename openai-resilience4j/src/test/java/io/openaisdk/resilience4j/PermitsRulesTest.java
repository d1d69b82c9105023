package io.openaisdk.resilience4j;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tck.retry.RetryStrategySuite;

/** The guards that hold something until the end of a call. */
class PermitsRulesTest extends RetryStrategySuite {
    @Override
    protected RetryStrategy strategy() {
        CircuitBreakerConfig breakers = CircuitBreakerConfig.custom()
                .failureRateThreshold(100)
                .minimumNumberOfCalls(10)
                .build();
        return Resilience4jStrategy.builder()
                .circuitBreaker(CircuitBreakerRegistry.of(breakers))
                .bulkhead(BulkheadRegistry.of(
                        BulkheadConfig.custom().maxConcurrentCalls(10).build()))
                .timeLimiter(TimeLimiterRegistry.ofDefaults())
                .per(Scope.HOST)
                .build();
    }
}
