package io.openaisdk.opentelemetry;

import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.spi.CallInfo;
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
 * of another call. The methods take turns, because a call may be canceled while an answer comes; after its end it hears no more.
 */
final class TracedCall implements CallObservation {

    private final Settings settings;
    private final @Nullable GenAiOperation operation;
    private final Span span;
    private final Context context;
    private final @Nullable GenAiCall genAi;
    private @Nullable AttemptSpan attempt;
    private boolean ended;

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
    public synchronized HttpHeaders attempt(int number, HttpRequest request) {
        if (ended) {
            return request.headers();
        }
        endAttempt();
        attempt = AttemptSpan.start(settings.tracer(), context, number, request);
        if (operation == GenAiOperation.SEARCH && span.isRecording()) {
            span.setAttribute(Attribute.DATA_SOURCE_ID, vectorStore(request.uri()));
        }
        return attempt.propagate(settings.propagator(), request.headers());
    }

    /** Reads the id that a search has in its path, which the call is not described with. */
    private static @Nullable String vectorStore(URI uri) {
        String[] segments = uri.getPath().split("/", -1);
        return segments.length < 2 ? null : segments[segments.length - 2];
    }

    @Override
    public synchronized void answered(int number, int status, HttpHeaders headers) {
        if (attempt != null && attempt.answered(status, headers)) {
            attempt = null;
        }
    }

    @Override
    public synchronized void failed(int number, Throwable error) {
        endAttempt(error);
    }

    @Override
    public synchronized void event(Object event) {
        if (genAi != null && !ended) {
            genAi.event(event);
        }
    }

    @Override
    public synchronized void result(Object result) {
        if (genAi != null && !ended) {
            genAi.result(result);
        }
    }

    @Override
    public synchronized void end(Optional<Throwable> error) {
        if (ended) {
            return;
        }
        ended = true;
        try {
            // An answer that is not understood was delivered nevertheless.
            if (error.isPresent() && !(error.get() instanceof ResponseDecodingException)) {
                endAttempt(error.get());
            } else {
                endAttempt();
            }
            String failure = genAi == null ? null : genAi.failure();
            String errorType = error.map(ErrorType::of).orElse(failure);
            if (errorType != null) {
                span.setAttribute(Attribute.ERROR_TYPE, errorType);
                span.setStatus(StatusCode.ERROR, description(error));
            }
            if (genAi != null) {
                genAi.end(errorType);
            }
        } finally {
            span.end();
        }
    }

    /** A message may repeat what was said, so it is content. */
    private String description(Optional<Throwable> error) {
        return settings.captureContent() ? error.map(Throwable::getMessage).orElse("") : "";
    }

    private void endAttempt() {
        if (attempt != null) {
            attempt.end();
            attempt = null;
        }
    }

    private void endAttempt(Throwable error) {
        if (attempt != null) {
            attempt.end(ErrorType.of(error));
            attempt = null;
        }
    }
}
