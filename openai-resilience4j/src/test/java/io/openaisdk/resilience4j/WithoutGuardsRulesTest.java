package io.openaisdk.resilience4j;

import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tck.retry.RetryStrategySuite;

/** A strategy that only repeats. */
class WithoutGuardsRulesTest extends RetryStrategySuite {
    @Override
    protected RetryStrategy strategy() {
        return Resilience4jStrategy.builder().build();
    }
}
