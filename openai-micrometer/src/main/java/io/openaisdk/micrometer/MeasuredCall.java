package io.openaisdk.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.RateLimits;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.TokenUsage;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Measures one call. */
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
    private boolean attemptUnderWay;
    private boolean streaming;

    /** That of the last attempt; {@code none} as long as that has no response. */
    private String status = NONE;

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
    public HttpHeaders attempt(int attempt, HttpRequest request) {
        waits(false);
        attemptUnderWay = true;
        status = NONE;
        if (attempt > 1) {
            Counter.builder("openai.retries").tags(tags).register(registry).increment();
        }
        return request.headers();
    }

    @Override
    public void responded(int attempt, ResponseMetadata response) {
        status = Integer.toString(response.status());
        tagsOfLimits.ifPresent(ofLimits -> {
            RateLimits limits = response.rateLimits();
            limits.requests().ifPresent(limit -> measure(limit, ofLimits.and("unit", "requests")));
            limits.tokens().ifPresent(limit -> measure(limit, ofLimits.and("unit", "tokens")));
        });
        if (response.isSuccess()) {
            attemptEnded();
        }
    }

    /** Keeps what there is; a limit that nobody knows is not zero. */
    private void measure(RateLimits.Limit limit, Tags ofLimit) {
        limit.maximum().ifPresent(maximum -> gauges.value(registry, "openai.ratelimit.limit", ofLimit)
                .set(maximum));
        limit.remaining().ifPresent(left -> gauges.value(registry, "openai.ratelimit.remaining", ofLimit)
                .set(left));
    }

    @Override
    public void refused(int attempt, ResponseMetadata response, ServiceError error) {
        waits(true);
        attemptEnded();
    }

    @Override
    public void failed(int attempt, Throwable error) {
        waits(true);
        attemptEnded();
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
    public void event(Object event) {
        if (!streaming) {
            streaming = true;
            start.stop(Timer.builder("openai.stream.first.event")
                    .description("From the beginning of a call to the first event of its stream")
                    .tags(tags)
                    .register(registry));
        }
    }

    /** Sets the gauges first: a registry that fails must leave no call under way. */
    @Override
    public void end(CallEnd end) {
        waits(false);
        active.decrementAndGet();
        start.stop(Timer.builder("openai.calls")
                .description("Calls from their beginning to their end, all attempts and waits included")
                .tags(tags.and("outcome", name(end.outcome()), "status", status, "error", error(end.outcome())))
                .register(registry));
        attemptEnded();
        end.metadata().usage().ifPresent(this::record);
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

    /** Names an outcome as Micrometer does for other clients. */
    private String name(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Succeeded) {
            return "SUCCESS";
        } else if (outcome instanceof CallOutcome.Canceled) {
            return "CANCELED";
        }
        return switch (status.charAt(0)) {
            case '4' -> "CLIENT_ERROR";
            case '5' -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }

    private static String error(CallOutcome outcome) {
        return outcome.failure().map(it -> it.getClass().getSimpleName()).orElse(NONE);
    }

    /** Says whether the call waits for an attempt. */
    private void waits(boolean now) {
        if (now != isWaiting) {
            isWaiting = now;
            waiting.addAndGet(now ? 1 : -1);
        }
    }
}
