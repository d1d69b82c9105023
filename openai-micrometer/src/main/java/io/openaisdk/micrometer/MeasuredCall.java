package io.openaisdk.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.openaisdk.api.RateLimits;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Measures one call; what comes after its end, as it may where a call is canceled, counts for nothing. */
final class MeasuredCall implements CallObservation {

    private static final String NONE = "none";

    private final MeterRegistry registry;
    private final Tags tags;
    private final Gauges gauges;
    private final Optional<Tags> tagsOfLimits;
    private final Timer.Sample start;
    private final AtomicLong active;
    private final AtomicLong waiting;
    private boolean isWaiting;
    private boolean ended;
    private boolean attemptUnderWay;
    private String status = NONE;
    private @Nullable Object last;

    MeasuredCall(MeterRegistry registry, Gauges gauges, Tags tags, Optional<Tags> tagsOfLimits) {
        this.registry = registry;
        this.gauges = gauges;
        this.tags = tags;
        this.tagsOfLimits = tagsOfLimits;
        this.start = Timer.start(registry);
        this.active = gauges.value(registry, "openai.calls.active", tags);
        this.waiting = gauges.value(registry, "openai.calls.waiting", tags);
        active.incrementAndGet();
        waits(true);
    }

    @Override
    public synchronized HttpHeaders attempt(int attempt, HttpRequest request) {
        if (ended) {
            return request.headers();
        }
        waits(false);
        attemptUnderWay = true;
        status = NONE;
        if (attempt > 1) {
            Counter.builder("openai.retries").tags(tags).register(registry).increment();
        }
        return request.headers();
    }

    @Override
    public synchronized void answered(int attempt, int newStatus, HttpHeaders headers) {
        if (ended) {
            return;
        }
        status = Integer.toString(newStatus);
        tagsOfLimits.ifPresent(ofLimits -> {
            RateLimits limits = RateLimits.fromHeaders(headers::first);
            limits.requests().ifPresent(limit -> measure(limit, ofLimits.and("unit", "requests")));
            limits.tokens().ifPresent(limit -> measure(limit, ofLimits.and("unit", "tokens")));
        });
        attemptEnded();
        waits(!isSuccess());
    }

    /** Keeps what there is; a limit that nobody knows is not zero. */
    private void measure(RateLimits.Limit limit, Tags ofLimit) {
        limit.limit().ifPresent(most -> gauges.value(registry, "openai.ratelimit.limit", ofLimit)
                .set(most));
        limit.remaining().ifPresent(left -> gauges.value(registry, "openai.ratelimit.remaining", ofLimit)
                .set(left));
    }

    @Override
    public synchronized void failed(int attempt, Throwable error) {
        attemptEnded();
        waits(!ended);
    }

    private void attemptEnded() {
        if (attemptUnderWay) {
            attemptUnderWay = false;
            Counter.builder("openai.attempts")
                    .tags(tags.and("status", status))
                    .register(registry)
                    .increment();
        }
    }

    @Override
    public synchronized void event(Object event) {
        if (last == null) {
            start.stop(Timer.builder("openai.stream.first.event")
                    .description("From the beginning of a call to the first event of its stream")
                    .tags(tags)
                    .register(registry));
        }
        last = event;
    }

    @Override
    public synchronized void result(Object result) {
        last = result;
    }

    @Override
    public synchronized void end(Optional<Throwable> error) {
        ended = true;
        attemptEnded();
        waits(false);
        active.decrementAndGet();
        start.stop(Timer.builder("openai.calls")
                .description("Calls from their beginning to their end, all attempts and waits included")
                .tags(tags.and(
                        "outcome",
                        outcome(error),
                        "status",
                        status,
                        "error",
                        error.map(it -> it.getClass().getSimpleName()).orElse(NONE)))
                .register(registry));
        Optional.ofNullable(last).flatMap(TokenUsage::of).ifPresent(this::record);
    }

    private void record(TokenUsage usage) {
        record("input", usage.input());
        record("cached_input", usage.cachedInput());
        record("output", usage.output());
        record("reasoning", usage.reasoning());
    }

    private void record(String type, OptionalLong count) {
        if (count.isPresent()) {
            DistributionSummary.builder("openai.tokens")
                    .description("Tokens of a call; cached input is part of the input, reasoning of the output")
                    .baseUnit("tokens")
                    .tags(tags.and("type", type))
                    .register(registry)
                    .record((double) count.getAsLong());
        }
    }

    private boolean isSuccess() {
        return status.startsWith("2");
    }

    /** Names what came of the call as Micrometer does for other clients; no answer and no failure is that of a canceled call. */
    private String outcome(Optional<Throwable> error) {
        if (error.isEmpty()) {
            return isSuccess() ? "SUCCESS" : "CANCELED";
        }
        return switch (status.charAt(0)) {
            case '4' -> "CLIENT_ERROR";
            case '5' -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }

    /** Says whether the call waits for an attempt. */
    private void waits(boolean now) {
        if (now != isWaiting) {
            isWaiting = now;
            waiting.addAndGet(now ? 1 : -1);
        }
    }
}
