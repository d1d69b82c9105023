/**
 * A call, from the service method to its result.
 *
 * <pre>
 * call        BlockingCalls and AsyncCalls: plan, send, decode; a fallback after a failure
 *   |
 *   +-- result, stream      the objects that the caller gets: pages, content, futures, events
 *   +-- driver              performs steps, blocking or by callbacks
 *   +-- attempt             Step defines the order of steps; Call owns the exchange and ends it, once
 *   +-- plan                operation and settings become a request
 *   +-- response            responses become results and failures
 *   +-- operation, settings, concurrent, observe, model, http
 * </pre>
 *
 * <p>Each package depends only on those below it.
 */
@NullMarked
package io.openaisdk.core.internal.call;

import org.jspecify.annotations.NullMarked;
