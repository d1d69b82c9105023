package io.openaisdk.opentelemetry;

import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.TokenUsage;
import io.opentelemetry.api.trace.Span;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a result says of itself, but for the content. */
final class ResultAttributes {

    private ResultAttributes() {}

    static void set(Span span, ResultMetadata metadata) {
        span.setAttribute(Attribute.RESPONSE_ID, metadata.id().orElse(null));
        span.setAttribute(Attribute.RESPONSE_MODEL, metadata.model().orElse(null));
        span.setAttribute(Attribute.CONVERSATION_ID, metadata.conversation().orElse(null));
        if (!metadata.finishReasons().isEmpty()) {
            span.setAttribute(Attribute.RESPONSE_FINISH_REASONS, metadata.finishReasons());
        }
        metadata.usage().ifPresent(usage -> set(span, usage));
    }

    private static void set(Span span, TokenUsage usage) {
        span.setAttribute(Attribute.USAGE_INPUT_TOKENS, orNull(usage.input()));
        span.setAttribute(Attribute.USAGE_OUTPUT_TOKENS, orNull(usage.output()));
        span.setAttribute(Attribute.USAGE_CACHE_READ_INPUT_TOKENS, orNull(usage.cachedInput()));
        span.setAttribute(Attribute.USAGE_CACHE_CREATION_INPUT_TOKENS, orNull(usage.cacheWrite()));
        span.setAttribute(Attribute.USAGE_REASONING_OUTPUT_TOKENS, orNull(usage.reasoning()));
    }

    private static @Nullable Long orNull(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }
}
