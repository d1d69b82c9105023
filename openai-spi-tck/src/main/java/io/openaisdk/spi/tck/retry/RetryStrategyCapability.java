package io.openaisdk.spi.tck.retry;

/** Names what a strategy may be unable to do, for what it guards. */
public enum RetryStrategyCapability {
    /** Admits any number of calls, one after another; a rate limiter does not. */
    UNLIMITED_RATE
}
