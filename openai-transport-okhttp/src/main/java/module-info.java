/** Sends the requests of the SDK with OkHttp. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // okio has no descriptor
module io.openaisdk.transport.okhttp {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.spi;
    requires transitive okhttp3;
    requires okio;

    exports io.openaisdk.transport.okhttp;

    provides io.openaisdk.spi.http.HttpTransportProvider with
            io.openaisdk.transport.okhttp.OkHttpTransportProvider;
}
