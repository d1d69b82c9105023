/** Traces and measures calls with OpenTelemetry. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // OpenTelemetry has no descriptors
module io.openaisdk.opentelemetry {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.api;
    requires transitive io.openaisdk.spi;
    requires transitive io.opentelemetry.api;
    requires io.opentelemetry.context;

    exports io.openaisdk.opentelemetry;
}
