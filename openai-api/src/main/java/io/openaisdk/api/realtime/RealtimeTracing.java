package io.openaisdk.api.realtime;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Tracing of the session: {@code auto} (default) or explicit settings; null turns it off. Fixed once tracing is on. */
@ApiUnion
public sealed interface RealtimeTracing
        permits RealtimeTracing.Mode, RealtimeTracingConfiguration, UnknownRealtimeTracing, HiddenRealtimeTracing {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(RealtimeTracingMode value) implements RealtimeTracing, ValueVariant<RealtimeTracingMode> {}
}
