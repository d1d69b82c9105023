/** Retries and guards calls with Resilience4j. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Resilience4j has no descriptors
module io.openaisdk.resilience4j {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.api;
    requires transitive io.openaisdk.spi;
    requires transitive io.github.resilience4j.bulkhead;
    requires transitive io.github.resilience4j.circuitbreaker;
    requires transitive io.github.resilience4j.core;
    requires transitive io.github.resilience4j.ratelimiter;
    requires transitive io.github.resilience4j.retry;
    requires transitive io.github.resilience4j.timelimiter;

    exports io.openaisdk.resilience4j;
}
