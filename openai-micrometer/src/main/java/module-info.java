/** Measures calls and connection pools with Micrometer. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Micrometer has no descriptors
module io.openaisdk.micrometer {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.spi;
    requires transitive micrometer.core;

    exports io.openaisdk.micrometer;
}
