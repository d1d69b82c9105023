package io.openaisdk.opentelemetry;

import io.openaisdk.spi.CallInfo;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is known of a call that asks a model: attributes of its span, and measurements. */
final class GenAiCall {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    /** The events of a response that bring its facts. */
    private static final Set<String> TELLING =
            Set.of("response.created", "response.completed", "response.incomplete", "response.failed");

    private final GenAiOperation operation;
    private final CallInfo call;
    private final String provider;
    private final Instruments instruments;
    private final LongSupplier nanoTime;
    private final Context context;
    private final @Nullable Span recording;
    private final @Nullable Content content;
    private final AnswerFacts facts;
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
        this.facts = new AnswerFacts(operation);
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
        Properties event = Properties.of(decoded);
        if (operation != GenAiOperation.RESPONSE) {
            facts.read(event);
        } else if (TELLING.contains(String.valueOf(event.text("type")))) {
            facts.read(event.object("response"));
        }
        chunk(nanoTime.getAsLong());
        if (content != null) {
            content.event(event);
        }
    }

    private void chunk(long now) {
        if (chunkAttributes == null) {
            chunkAttributes = common().build();
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

    void result(Object decoded) {
        Properties result = Properties.of(decoded);
        facts.read(result);
        if (content != null) {
            content.result(result);
        }
    }

    /** Gives the code of an answer that says that it failed; null of any other. */
    @Nullable
    String failure() {
        return facts.failure();
    }

    void end(@Nullable String errorType) {
        if (recording != null) {
            facts.set(recording);
            if (isOpenAi()) {
                recording.setAttribute(Attribute.OPENAI_RESPONSE_SERVICE_TIER, facts.serviceTier());
                recording.setAttribute(Attribute.OPENAI_RESPONSE_SYSTEM_FINGERPRINT, facts.systemFingerprint());
            }
            if (content != null) {
                content.answer(recording, errorType != null);
            }
        }
        AttributesBuilder attributes = common().put(Attribute.ERROR_TYPE, errorType);
        if (isOpenAi()) {
            attributes.put(Attribute.OPENAI_RESPONSE_SERVICE_TIER, facts.serviceTier());
            attributes.put(Attribute.OPENAI_RESPONSE_SYSTEM_FINGERPRINT, facts.systemFingerprint());
        }
        instruments.duration().record(seconds(nanoTime.getAsLong() - start), attributes.build(), context);
        tokens(INPUT, facts.inputTokens());
        tokens(OUTPUT, facts.outputTokens());
    }

    private void tokens(String type, @Nullable Long count) {
        if (count != null) {
            Attributes attributes = common().put(Attribute.TOKEN_TYPE, type).build();
            instruments.tokenUsage().record(count, attributes, context);
        }
    }

    /** What all measurements are told apart by. */
    private AttributesBuilder common() {
        Server server = Server.of(call.baseUrl());
        return Attributes.builder()
                .put(Attribute.OPERATION_NAME, operation.wellKnownName())
                .put(Attribute.PROVIDER_NAME, provider)
                .put(Attribute.REQUEST_MODEL, call.model().orElse(null))
                .put(Attribute.RESPONSE_MODEL, facts.model())
                .put(Attribute.SERVER_ADDRESS, server.address())
                .put(Attribute.SERVER_PORT, server.port());
    }

    private static double seconds(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }
}
