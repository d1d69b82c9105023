package io.openaisdk.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tools.RequiredLibrary;

/**
 * Measures calls, tokens, rate limits and connections with Micrometer.
 *
 * <p>The meters, whose names all begin with {@code openai.}, are listed in the documentation of the project. An observer may serve
 * any number of clients, and any number of observers one registry.
 */
public final class MicrometerObserver implements CallObserver {

    private static final RequiredLibrary LIBRARY = new RequiredLibrary("io.micrometer", "micrometer-core", "1.10");

    private final MeterRegistry registry;
    private final CallTags tags;
    private final Gauges gauges;

    MicrometerObserver(MeterRegistry registry, CallTags tags) {
        LIBRARY.check(MeterRegistry.class);
        this.registry = registry;
        this.tags = tags;
        this.gauges = Gauges.of(registry, tags.common());
    }

    /**
     * Measures with the usual tags.
     *
     * @param registry keeps the meters
     * @return an observer for {@code OpenAIClient.builder().observer(...)}
     */
    public static MicrometerObserver create(MeterRegistry registry) {
        return builder(registry).build();
    }

    /**
     * Begins to choose what is measured.
     *
     * @param registry keeps the meters
     * @return a builder
     */
    public static MicrometerObserverBuilder builder(MeterRegistry registry) {
        return new MicrometerObserverBuilder(registry);
    }

    @Override
    public CallObservation begin(CallInfo call) {
        return new MeasuredCall(registry, gauges, tags.of(call), tags.ofLimits(call));
    }

    @Override
    public Runnable opened(HttpTransport transport) {
        return gauges.connections(registry, transport);
    }
}
