package io.openaisdk.resilience4j;

import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tck.retry.RetryStrategySuite;
import java.time.Duration;

/** A Retry at the limits of its settings. */
class RetryRulesTest extends RetryStrategySuite {
    @Override
    protected RetryStrategy strategy() {
        RetryConfig config = RetryConfig.custom()
                .maxAttempts(Integer.MAX_VALUE)
                .failAfterMaxAttempts(true)
                .intervalFunction(attempt -> Long.MAX_VALUE)
                .build();
        return Resilience4jStrategy.builder()
                .retry(RetryRegistry.of(config))
                .maxRetryAfter(Duration.ZERO)
                .build();
    }
}
