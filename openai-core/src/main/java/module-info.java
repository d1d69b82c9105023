/** The engine behind the API, and the client. */
module io.openaisdk.core {
    requires transitive io.openaisdk.api;
    requires transitive io.openaisdk.spi;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports io.openaisdk.core;

    uses io.openaisdk.spi.http.HttpTransportProvider;
    uses io.openaisdk.spi.json.JsonCodecProvider;
    uses io.openaisdk.spi.observe.CallObserverProvider;
    uses io.openaisdk.spi.platform.PlatformProvider;

    provides io.openaisdk.api.internal.ModelRuntime with
            io.openaisdk.core.internal.client.CoreModelRuntime;
}
