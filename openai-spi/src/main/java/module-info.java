/** The contracts between the engine and what an application brings: HTTP, JSON, identity, platform, retries, observation. */
module io.openaisdk.spi {
    requires static transitive org.jspecify;

    exports io.openaisdk.spi;
    exports io.openaisdk.spi.auth;
    exports io.openaisdk.spi.http;
    exports io.openaisdk.spi.json;
    exports io.openaisdk.spi.observe;
    exports io.openaisdk.spi.platform;
    exports io.openaisdk.spi.retry;
    exports io.openaisdk.spi.tools;
}
