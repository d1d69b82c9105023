/** A tour of what the SDK does. */
module io.openaisdk.examples {
    requires io.openaisdk;
    requires io.openaisdk.azure;
    requires io.openaisdk.testkit;
    requires static org.jspecify;
}
