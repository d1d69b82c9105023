package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.ssl.SSLContexts;

/** Creates what secures the connections of both clients: as the settings say, else as the system properties of the JVM do. */
final class Tls {

    private Tls() {}

    /**
     * Names the verifier: without one the asynchronous client of the library accepts a certificate that was issued for any host. The
     * library's builder, which does the same, has the methods for it from 5.5 on.
     */
    static DefaultClientTlsStrategy strategy(TransportConfig config) {
        return new DefaultClientTlsStrategy(
                config.sslContext().orElseGet(SSLContexts::createSystemDefault),
                HttpsSupport.getSystemProtocols(),
                HttpsSupport.getSystemCipherSuits(),
                SSLBufferMode.STATIC,
                HostnameVerificationPolicy.BOTH,
                new DefaultHostnameVerifier());
    }
}
