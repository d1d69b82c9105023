/** Authenticates with short-lived tokens: workload identity, X.509 identity, and secrets that rotate. */
module io.openaisdk.auth {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.spi;

    exports io.openaisdk.auth;
}
