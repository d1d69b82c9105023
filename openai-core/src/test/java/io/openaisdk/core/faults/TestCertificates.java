package io.openaisdk.core.faults;

import io.openaisdk.core.Way;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Certificates made with the tool of the JDK, of which all but one sign themselves; each is trusted by whoever is told to. */
final class TestCertificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static final String KEYS = "keys.p12";

    private static @Nullable TestCertificates made;

    private final KeyStore server;
    private final KeyStore otherHost;
    private final KeyStore authority;
    private final KeyStore expired;
    private final KeyStore client;
    private final KeyStore stranger;
    private final KeyStore trusted;

    private TestCertificates(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        server = generate(directory, "server", "-ext", "SAN=dns:localhost,ip:127.0.0.1");
        otherHost = generate(directory, "other", "-ext", "SAN=dns:somewhere-else.invalid");
        authority = generate(directory, "authority", "-ext", "bc:c");
        // Of a certificate that is trusted by itself nobody asks whether it has expired, so this one is signed by
        // another.
        expired = generate(
                directory,
                "expired",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-startdate",
                "-2y",
                "-validity",
                "365",
                "-signer",
                "authority");
        client = generate(directory, "client");
        stranger = generate(directory, "stranger");
        trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        for (KeyStore store : List.of(server, otherHost, authority, client)) {
            String alias = store.aliases().nextElement();
            trusted.setCertificateEntry(alias, store.getCertificate(alias));
        }
    }

    /** Makes them once for all tests of the JVM, because it takes seconds. */
    static synchronized TestCertificates make() throws IOException, GeneralSecurityException, InterruptedException {
        TestCertificates present = made;
        if (present == null) {
            Path directory = Files.createTempDirectory("certificates");
            present = new TestCertificates(directory);
            Files.delete(directory.resolve(KEYS));
            Files.delete(directory);
            made = present;
        }
        return present;
    }

    private static KeyStore generate(Path directory, String name, String... more)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path file = directory.resolve(KEYS);
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = new ArrayList<>(List.of(
                tool,
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD)));
        command.addAll(Arrays.asList(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("keytool failed for " + name);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, PASSWORD);
        only.setKeyEntry(name, store.getKey(name, PASSWORD), PASSWORD, store.getCertificateChain(name));
        return only;
    }

    /** A server with the certificate that clients expect. */
    LoopbackServer server() throws GeneralSecurityException, IOException {
        return server(server, false);
    }

    LoopbackServer serverOfAnotherHost() throws GeneralSecurityException, IOException {
        return server(otherHost, false);
    }

    LoopbackServer serverWithAnExpiredCertificate() throws GeneralSecurityException, IOException {
        return server(expired, false);
    }

    /** A server that talks only to clients with a certificate. */
    LoopbackServer serverThatAsksForACertificate() throws GeneralSecurityException, IOException {
        return server(server, true);
    }

    private LoopbackServer server(KeyStore identity, boolean asksForACertificate)
            throws GeneralSecurityException, IOException {
        SSLServerSocket listener = (SSLServerSocket)
                context(identity).getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(asksForACertificate);
        return new LoopbackServer("https", listener);
    }

    /** A transport that trusts all of the servers, and has no certificate of its own. */
    HttpTransport trustingTransport(Way way) throws GeneralSecurityException {
        return trusting(way, null).transport();
    }

    /** A transport that has a certificate, too. */
    HttpTransport identifiedTransport(Way way) throws GeneralSecurityException {
        return trusting(way, client).transport();
    }

    /** A transport that has a certificate which no server knows. */
    HttpTransport strangersTransport(Way way) throws GeneralSecurityException {
        return trusting(way, stranger).transport();
    }

    /** Clients that trust all of the servers, and have no certificate of their own. */
    OwnClients trusting(Way way) throws GeneralSecurityException {
        return trusting(way, null);
    }

    private OwnClients trusting(Way way, @Nullable KeyStore identity) throws GeneralSecurityException {
        return new OwnClients(way).tls(context(identity), trustManager());
    }

    /** Writes what is trusted to a file, and gives the options that make it the trust store of another JVM. */
    List<String> trustedBy(Path file) throws GeneralSecurityException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD);
        }
        return List.of(
                "-Djavax.net.ssl.trustStore=" + file,
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + new String(PASSWORD));
    }

    private SSLContext context(@Nullable KeyStore identity) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(identity, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(identity == null ? null : keys.getKeyManagers(), new X509TrustManager[] {trustManager()}, null);
        return context;
    }

    private X509TrustManager trustManager() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return (X509TrustManager) trust.getTrustManagers()[0];
    }
}
