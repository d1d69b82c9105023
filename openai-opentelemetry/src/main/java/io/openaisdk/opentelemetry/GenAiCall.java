package io.openaisdk.opentelemetry;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResultMetadata;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is known of a call that asks a model: attributes of its span, and measurements. */
final class GenAiCall {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    private final GenAiOperation operation;
    private final CallInfo call;
    private final String provider;
    private final Instruments instruments;
    private final LongSupplier nanoTime;
    private final Context context;
    private final @Nullable Span recording;
    private final @Nullable Content content;
    private final long start;
    private long lastChunk;
    private @Nullable Attributes chunkAttributes;

    GenAiCall(GenAiOperation operation, CallInfo call, Settings settings, Span span, Context context) {
        this.operation = operation;
        this.call = call;
        this.provider = Provider.of(call.platform());
        this.instruments = settings.instruments();
        this.nanoTime = settings.nanoTime();
        this.context = context;
        this.recording = span.isRecording() ? span : null;
        this.content =
                recording != null && settings.captureContent() ? new Content(operation, settings.contentLimit()) : null;
        this.start = nanoTime.getAsLong();
        if (recording != null) {
            request(recording);
        }
    }

    private void request(Span span) {
        Properties params = call.params().map(Properties::of).orElse(Properties.NONE);
        if (call.streaming()) {
            span.setAttribute(Attribute.REQUEST_STREAM, true);
        }
        RequestAttributes.set(span, operation, params);
        if (isOpenAi()) {
            RequestAttributes.setOpenAi(span, operation, params);
        }
        if (content != null) {
            content.request(span, params);
        }
    }

    /** The conventions keep OpenAI's own attributes for its own service. */
    private boolean isOpenAi() {
        return provider.equals(Provider.OPENAI);
    }

    void event(Object decoded) {
        chunk(nanoTime.getAsLong(), decoded);
        if (content != null) {
            content.event(Properties.of(decoded));
        }
    }

    private void chunk(long now, Object event) {
        if (chunkAttributes == null) {
            chunkAttributes = common(model(Properties.of(event))).build();
            double seconds = seconds(now - start);
            instruments.timeToFirstChunk().record(seconds, chunkAttributes, context);
            if (recording != null) {
                recording.setAttribute(Attribute.RESPONSE_TIME_TO_FIRST_CHUNK, seconds);
            }
        } else {
            instruments.timePerOutputChunk().record(seconds(now - lastChunk), chunkAttributes, context);
        }
        lastChunk = now;
    }

    /** Chunks are told apart by the model as soon as they come, and what a result says of itself comes with its end. */
    private static @Nullable String model(Properties event) {
        String model = event.text("model");
        return model == null ? event.object("response").text("model") : model;
    }

    void result(Object decoded) {
        if (content != null) {
            content.result(Properties.of(decoded));
        }
    }

    void end(CallEnd end, @Nullable String errorType) {
        ResultMetadata metadata = end.metadata();
        if (recording != null) {
            ResultAttributes.set(recording, metadata);
            if (isOpenAi()) {
                recording.setAttribute(
                        Attribute.OPENAI_RESPONSE_SERVICE_TIER,
                        metadata.serviceTier().orElse(null));
                recording.setAttribute(
                        Attribute.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
                        metadata.systemFingerprint().orElse(null));
            }
            if (content != null) {
                content.response(recording, metadata.finishReasons(), errorType != null);
            }
        }
        String model = metadata.model().orElse(null);
        AttributesBuilder attributes = common(model).put(Attribute.ERROR_TYPE, errorType);
        if (end.outcome() instanceof CallOutcome.Canceled) {
            attributes.put(Attribute.CANCELED, true);
        }
        if (isOpenAi()) {
            attributes.put(
                    Attribute.OPENAI_RESPONSE_SERVICE_TIER,
                    metadata.serviceTier().orElse(null));
            attributes.put(
                    Attribute.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
                    metadata.systemFingerprint().orElse(null));
        }
        instruments.duration().record(seconds(nanoTime.getAsLong() - start), attributes.build(), context);
        metadata.usage().ifPresent(usage -> {
            tokens(INPUT, model, usage.input());
            tokens(OUTPUT, model, usage.output());
        });
    }

    private void tokens(String type, @Nullable String model, OptionalLong count) {
        if (count.isPresent()) {
            Attributes attributes =
                    common(model).put(Attribute.TOKEN_TYPE, type).build();
            instruments.tokenUsage().record(count.getAsLong(), attributes, context);
        }
    }

    /** What all measurements are told apart by. */
    private AttributesBuilder common(@Nullable String responseModel) {
        Server server = Server.of(call.baseUrl());
        return Attributes.builder()
                .put(Attribute.OPERATION_NAME, operation.wellKnownName())
                .put(Attribute.PROVIDER_NAME, provider)
                .put(Attribute.REQUEST_MODEL, call.model().orElse(null))
                .put(Attribute.RESPONSE_MODEL, responseModel)
                .put(Attribute.SERVER_ADDRESS, server.address())
                .put(Attribute.SERVER_PORT, server.port());
    }

    private static double seconds(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }
}
