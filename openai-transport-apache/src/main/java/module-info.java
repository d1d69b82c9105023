/** Sends the requests of the SDK with Apache HttpClient 5. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // the library has no descriptors
module io.openaisdk.transport.apache {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.spi;
    requires transitive org.apache.httpcomponents.client5.httpclient5;
    requires transitive org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.httpcomponents.core5.httpcore5.h2;
    requires jdk.net; // for the library, which cannot say so itself

    exports io.openaisdk.transport.apache;

    provides io.openaisdk.spi.http.HttpTransportProvider with
            io.openaisdk.transport.apache.ApacheTransportProvider;
}
