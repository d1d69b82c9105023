/** The suites that every plug-in must pass, with a test for each numbered rule of the contracts. */
module io.openaisdk.spi.tck {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.spi;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires org.junit.jupiter.params;

    exports io.openaisdk.spi.tck;
    exports io.openaisdk.spi.tck.auth;
    exports io.openaisdk.spi.tck.http;
    exports io.openaisdk.spi.tck.json;
    exports io.openaisdk.spi.tck.observe;
    exports io.openaisdk.spi.tck.retry;

    // Codecs map records of the suite.
    opens io.openaisdk.spi.tck.json;

    // JUnit runs tests that are not public.
    opens io.openaisdk.spi.tck.auth to
            org.junit.platform.commons;
    opens io.openaisdk.spi.tck.http to
            org.junit.platform.commons;
    opens io.openaisdk.spi.tck.observe to
            org.junit.platform.commons;
    opens io.openaisdk.spi.tck.retry to
            org.junit.platform.commons;
}
