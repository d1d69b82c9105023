/** Stands in for the core. */
module io.openaisdk.core {
    requires io.openaisdk.api;
}
