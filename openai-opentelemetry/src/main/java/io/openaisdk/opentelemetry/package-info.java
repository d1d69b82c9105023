/**
 * Spans and metrics by the GenAI semantic conventions of OpenTelemetry: {@link io.openaisdk.opentelemetry.OpenTelemetryObserver}.
 *
 * <pre>
 *  OpenTelemetryObserver ── begin ──▶ TracedCall ─── its span, and an AttemptSpan for each attempt
 *   (tracer, propagator,                  │
 *    Instruments)                         └─▶ GenAiCall, where a model is asked
 *                                               RequestAttributes   what is asked for
 *                                               ResultAttributes    what the result says of itself
 *                                               Content             what was said, if it is to be captured
 * </pre>
 */
@NullMarked
package io.openaisdk.opentelemetry;

import org.jspecify.annotations.NullMarked;
