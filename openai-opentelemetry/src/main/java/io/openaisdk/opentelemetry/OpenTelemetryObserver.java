package io.openaisdk.opentelemetry;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tools.RequiredLibrary;
import io.opentelemetry.api.OpenTelemetry;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Traces and measures calls by the GenAI semantic conventions of OpenTelemetry; safe for use by many threads and clients.
 *
 * <p>Each call is a span below the one that is current where it is made, and each of its attempts a span below that; the span of
 * a stream ends with the stream. The service is told of the attempt's span by the propagators of the given OpenTelemetry. Calls
 * that ask a model are measured as well: duration, tokens, and the chunks of streams. What is said is left out unless
 * {@link Builder#captureContent} is on; keys never show.
 *
 * <pre>{@code
 * OpenAI client = OpenAIClient.builder()
 *         .apiKey(key)
 *         .observer(OpenTelemetryObserver.create(openTelemetry))
 *         .build();
 * }</pre>
 */
public final class OpenTelemetryObserver implements CallObserver {

    /** The number of characters of one text that are kept, unless it is set. */
    public static final int DEFAULT_CONTENT_LIMIT = 8_192;

    static final String SCOPE = "io.openaisdk.opentelemetry";

    /** The version of the conventions that the names are from. */
    static final String SCHEMA_URL = "https://opentelemetry.io/schemas/1.43.0";

    private static final RequiredLibrary LIBRARY = new RequiredLibrary("io.opentelemetry", "opentelemetry-api", "1.32");

    private final Settings settings;

    private OpenTelemetryObserver(Builder builder) {
        LIBRARY.check(OpenTelemetry.class);
        OpenTelemetry openTelemetry = builder.openTelemetry;
        settings = new Settings(
                openTelemetry.tracerBuilder(SCOPE).setSchemaUrl(SCHEMA_URL).build(),
                openTelemetry.getPropagators().getTextMapPropagator(),
                new Instruments(openTelemetry
                        .meterBuilder(SCOPE)
                        .setSchemaUrl(SCHEMA_URL)
                        .build()),
                builder.captureContent,
                builder.contentLimit,
                builder.nanoTime);
    }

    /**
     * Makes an observer that leaves out what is said.
     *
     * @param openTelemetry where spans and measurements go, and whose propagators write the headers
     * @return the observer
     */
    public static OpenTelemetryObserver create(OpenTelemetry openTelemetry) {
        return builder(openTelemetry).build();
    }

    /**
     * Starts with the defaults.
     *
     * @param openTelemetry where spans and measurements go, and whose propagators write the headers
     * @return a builder
     */
    public static Builder builder(OpenTelemetry openTelemetry) {
        return new Builder(openTelemetry);
    }

    @Override
    public CallObservation begin(CallInfo call) {
        return new TracedCall(settings, call);
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder {

        private final OpenTelemetry openTelemetry;
        private boolean captureContent;
        private int contentLimit = DEFAULT_CONTENT_LIMIT;
        private LongSupplier nanoTime = System::nanoTime;

        private Builder(OpenTelemetry openTelemetry) {
            this.openTelemetry = Objects.requireNonNull(openTelemetry, "openTelemetry");
        }

        /**
         * Says whether prompts, instructions, responses and the messages of errors become attributes of spans. They may be personal
         * data; whoever reads the traces reads them.
         *
         * @param capture whether they do; they do not unless it is set
         * @return this builder
         */
        public Builder captureContent(boolean capture) {
            captureContent = capture;
            return this;
        }

        /**
         * Bounds what is captured of one text. A longer one is cut and ends with an ellipsis; of an image, audio or file that is
         * longer in base64, nothing but its type is kept.
         *
         * @param characters the greatest number of characters, {@value #DEFAULT_CONTENT_LIMIT} unless it is set
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder contentLimit(int characters) {
            if (characters < 1) {
                throw new IllegalArgumentException("contentLimit must be at least 1, not " + characters);
            }
            contentLimit = characters;
            return this;
        }

        /** Takes another clock, for tests. */
        Builder nanoTime(LongSupplier clock) {
            nanoTime = clock;
            return this;
        }

        /**
         * Makes the observer.
         *
         * @return the observer
         */
        public OpenTelemetryObserver build() {
            return new OpenTelemetryObserver(this);
        }
    }
}
