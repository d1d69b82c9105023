package io.openaisdk.opentelemetry;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.function.LongSupplier;

/**
 * What all calls of an observer share.
 *
 * @param tracer makes spans
 * @param propagator writes the headers that tell the service of a span
 * @param instruments take measurements
 * @param captureContent whether what is said is written down
 * @param contentLimit the number of characters after which a text of it is cut
 * @param nanoTime a clock that never goes back
 */
record Settings(
        Tracer tracer,
        TextMapPropagator propagator,
        Instruments instruments,
        boolean captureContent,
        int contentLimit,
        LongSupplier nanoTime) {}
