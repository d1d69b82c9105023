/**
 * The journey of a call, from a service method to its result.
 *
 * <pre>
 * call        BlockingCalls and AsyncCalls: plan, send, decode; a fallback after a failure
 *   |
 *   +-- result, stream      what the caller is given: pages, content, futures, events
 *   +-- driver              performs steps, waiting or called back
 *   +-- attempt             Step says what follows what; Call owns the exchange and ends it, once
 *   +-- plan                operation and settings become a request
 *   +-- response            responses become results and failures
 *   +-- operation, settings, concurrent, observe, model, http
 * </pre>
 *
 * <p>Each package knows those below it only.
 */
@NullMarked
package io.openaisdk.core.internal.call;

import org.jspecify.annotations.NullMarked;
