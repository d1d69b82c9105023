package io.openaisdk.transport.okhttp;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/**
 * Stands in for the trust manager of an {@code SSLContext}, which no context gives away. The context itself checks certificates;
 * OkHttp wants a trust manager to order them for pins, of which there are none, and is told that it trusts nobody.
 */
final class TrustOfContext implements X509TrustManager {

    private static final X509Certificate[] NONE = {};

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("The SSLContext decides whom to trust");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("The SSLContext decides whom to trust");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return NONE;
    }
}
