package io.openaisdk.opentelemetry;

import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The span of a call and those of its attempts.
 *
 * <p>Its parent is what is current where the call begins. Nothing is ever made current here, so no thread is left with a span
 * of another call.
 */
final class TracedCall implements CallObservation {

    private final Settings settings;
    private final @Nullable GenAiOperation operation;
    private final Span span;
    private final Context context;
    private final @Nullable GenAiCall genAi;
    private @Nullable AttemptSpan attempt;

    TracedCall(Settings settings, CallInfo call) {
        this.settings = settings;
        this.operation = GenAiOperation.of(call);
        Context parent = Context.current();
        this.span = start(settings, call, operation, parent);
        this.context = parent.with(span);
        this.genAi = operation != null
                        && (span.isRecording() || settings.instruments().live())
                ? new GenAiCall(operation, call, settings, span, context)
                : null;
    }

    /** What sampling may decide by is there from the start. */
    private static Span start(Settings settings, CallInfo call, @Nullable GenAiOperation operation, Context parent) {
        Server server = Server.of(call.baseUrl());
        SpanBuilder builder = settings.tracer()
                .spanBuilder(name(call, operation))
                .setSpanKind(SpanKind.CLIENT)
                .setParent(parent)
                .setAttribute(Attribute.SERVER_ADDRESS, server.address())
                .setAttribute(Attribute.SERVER_PORT, server.port());
        if (operation != null) {
            builder.setAttribute(Attribute.OPERATION_NAME, operation.wellKnownName())
                    .setAttribute(Attribute.PROVIDER_NAME, Provider.of(call.platform()))
                    .setAttribute(Attribute.REQUEST_MODEL, call.model().orElse(null));
        }
        return builder.startSpan();
    }

    private static String name(CallInfo call, @Nullable GenAiOperation operation) {
        if (operation == null) {
            return call.operation();
        }
        return call.model()
                .map(model -> operation.wellKnownName() + " " + model)
                .orElseGet(operation::wellKnownName);
    }

    @Override
    public HttpHeaders attempt(int number, HttpRequest request) {
        AttemptSpan started = AttemptSpan.start(settings.tracer(), context, number, request);
        attempt = started;
        if (operation == GenAiOperation.SEARCH && span.isRecording()) {
            span.setAttribute(Attribute.DATA_SOURCE_ID, vectorStore(request.uri()));
        }
        return started.propagate(settings.propagator(), request.headers());
    }

    /** Reads the id that a search has in its path, which the call is not described with. */
    private static @Nullable String vectorStore(URI uri) {
        String[] segments = uri.getPath().split("/", -1);
        return segments.length < 2 ? null : segments[segments.length - 2];
    }

    @Override
    public void responded(int number, ResponseMetadata response) {
        if (attempt != null) {
            attempt.responded(response);
        }
    }

    @Override
    public void refused(int number, ResponseMetadata response, ServiceError error) {
        endAttempt(ErrorType.of(response.status()));
    }

    @Override
    public void failed(int number, Throwable error) {
        endAttempt(ErrorType.of(error));
    }

    @Override
    public void event(Object event) {
        if (genAi != null) {
            genAi.event(event);
        }
    }

    @Override
    public void result(Object result) {
        if (genAi != null) {
            genAi.result(result);
        }
    }

    @Override
    public void end(CallEnd end) {
        try {
            Optional<Throwable> failure = end.outcome().failure();
            // A response that is not understood was delivered nevertheless.
            endAttempt(failure.filter(error -> !(error instanceof ResponseDecodingException))
                    .map(ErrorType::of)
                    .orElse(null));
            String errorType = failure.map(ErrorType::of).orElse(genAi == null ? null : failureOfTheResult(end));
            if (errorType != null) {
                span.setAttribute(Attribute.ERROR_TYPE, errorType);
                span.setStatus(StatusCode.ERROR, description(failure));
            } else if (end.outcome() instanceof CallOutcome.Canceled) {
                span.setAttribute(Attribute.CANCELED, true);
            }
            if (genAi != null) {
                genAi.end(end, errorType);
            }
        } finally {
            span.end();
        }
    }

    /** What had come of a call that was canceled says nothing of an error. */
    private static @Nullable String failureOfTheResult(CallEnd end) {
        return end.outcome() instanceof CallOutcome.Succeeded
                ? end.metadata().failure().orElse(null)
                : null;
    }

    /** A message may repeat what was said, so it is content. */
    private String description(Optional<Throwable> error) {
        return settings.captureContent() ? error.map(Throwable::getMessage).orElse("") : "";
    }

    private void endAttempt(@Nullable String errorType) {
        AttemptSpan ending = attempt;
        attempt = null;
        if (ending == null) {
            return;
        } else if (errorType == null) {
            ending.end();
        } else {
            ending.end(errorType);
        }
    }
}
