package io.openaisdk.opentelemetry;

import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.List;

/** The span of one attempt, by the conventions for HTTP clients. */
final class AttemptSpan {

    private final Span span;
    private final Context context;

    private AttemptSpan(Span span, Context context) {
        this.span = span;
        this.context = context;
    }

    static AttemptSpan start(Tracer tracer, Context parent, int attempt, HttpRequest request) {
        Server server = Server.of(request.uri());
        SpanBuilder builder = tracer.spanBuilder(request.method())
                .setSpanKind(SpanKind.CLIENT)
                .setParent(parent)
                .setAttribute(Attribute.HTTP_REQUEST_METHOD, request.method())
                .setAttribute(Attribute.SERVER_ADDRESS, server.address())
                .setAttribute(Attribute.SERVER_PORT, server.port())
                .setAttribute(Attribute.URL_FULL, SafeUrl.of(request.uri()));
        if (attempt > 1) {
            builder.setAttribute(Attribute.HTTP_REQUEST_RESEND_COUNT, attempt - 1L);
        }
        Span span = builder.startSpan();
        return new AttemptSpan(span, parent.with(span));
    }

    /** Adds the headers that make this span the parent of those of the service. */
    HttpHeaders propagate(TextMapPropagator propagator, HttpHeaders headers) {
        if (propagator == TextMapPropagator.noop()) {
            return headers;
        }
        HttpHeaders.Builder builder = headers.toBuilder();
        propagator.inject(context, builder, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.set(name, value);
            }
        });
        return builder.build();
    }

    void responded(ResponseMetadata response) {
        if (span.isRecording()) {
            span.setAttribute(Attribute.HTTP_RESPONSE_STATUS_CODE, (long) response.status());
            response.headers()
                    .first("x-request-id")
                    .ifPresent(id -> span.setAttribute(Attribute.HTTP_RESPONSE_REQUEST_ID, List.of(id)));
        }
    }

    void end(String errorType) {
        span.setStatus(StatusCode.ERROR).setAttribute(Attribute.ERROR_TYPE, errorType);
        span.end();
    }

    void end() {
        span.end();
    }
}
