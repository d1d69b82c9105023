/** Retries and guards calls with Resilience4j: circuit breakers, bulkheads, rate limits, time limits. */
@NullMarked
package io.openaisdk.resilience4j;

import org.jspecify.annotations.NullMarked;
