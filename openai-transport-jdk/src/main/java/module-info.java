/** Sends the requests of the SDK with the HTTP client of the JDK, {@code java.net.http}. */
module io.openaisdk.transport.jdk {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.spi;
    requires transitive java.net.http;

    exports io.openaisdk.transport.jdk;

    provides io.openaisdk.spi.http.HttpTransportProvider with
            io.openaisdk.transport.jdk.JdkTransportProvider;
}
