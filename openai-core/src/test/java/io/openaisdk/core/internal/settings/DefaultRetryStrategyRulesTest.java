package io.openaisdk.core.internal.settings;

import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tck.retry.RetryStrategySuite;

class DefaultRetryStrategyRulesTest extends RetryStrategySuite {

    @Override
    protected RetryStrategy strategy() {
        return new DefaultRetryStrategy(2, Settings.DEFAULT_MAX_RETRY_AFTER, () -> 0.5);
    }
}
