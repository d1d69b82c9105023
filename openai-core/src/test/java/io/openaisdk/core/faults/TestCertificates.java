package io.openaisdk.core.faults;

import io.openaisdk.core.LoopbackServer;
import io.openaisdk.core.Way;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
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

/** Certificates that sign themselves, made with the tool of the JDK; each is trusted by whoever is told to. */
final class TestCertificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static @Nullable TestCertificates made;

    private final KeyStore server;
    private final KeyStore otherHost;
    private final KeyStore client;
    private final KeyStore trusted;

    private TestCertificates(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        server = generate(directory, "server", "-ext", "SAN=dns:localhost,ip:127.0.0.1");
        otherHost = generate(directory, "other", "-ext", "SAN=dns:somewhere-else.invalid");
        client = generate(directory, "client");
        trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        for (KeyStore store : List.of(server, otherHost, client)) {
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
            Files.delete(directory);
            made = present;
        }
        return present;
    }

    private static KeyStore generate(Path directory, String name, String... more)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path file = directory.resolve(name + ".p12");
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
        Files.delete(file);
        return store;
    }

    /** A server with the certificate that clients expect. */
    LoopbackServer server() throws GeneralSecurityException, IOException {
        return server(server, false);
    }

    LoopbackServer serverOfAnotherHost() throws GeneralSecurityException, IOException {
        return server(otherHost, false);
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
        return new OwnClients(way).tls(context(null), trustManager()).transport();
    }

    /** A transport that has a certificate, too. */
    HttpTransport identifiedTransport(Way way) throws GeneralSecurityException {
        return new OwnClients(way).tls(context(client), trustManager()).transport();
    }

    SSLContext context(@Nullable KeyStore identity) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(identity, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(identity == null ? null : keys.getKeyManagers(), new X509TrustManager[] {trustManager()}, null);
        return context;
    }

    X509TrustManager trustManager() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return (X509TrustManager) trust.getTrustManagers()[0];
    }
}
