package io.openaisdk.spi.tck.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificates that sign themselves, made with the tool of the JDK once for all tests of the JVM, because it takes seconds. */
final class TestCertificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static @Nullable TestCertificates made;

    private final SSLContext server;
    private final SSLContext serverOfAnotherHost;
    private final SSLContext trusting;

    private TestCertificates(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore here = generate(directory.resolve("here.p12"), "here", "SAN=dns:localhost,ip:127.0.0.1");
        KeyStore elsewhere = generate(directory.resolve("else.p12"), "elsewhere", "SAN=dns:somewhere-else.invalid");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("here", here.getCertificate("here"));
        trusted.setCertificateEntry("elsewhere", elsewhere.getCertificate("elsewhere"));
        server = context(here, null);
        serverOfAnotherHost = context(elsewhere, null);
        trusting = context(null, trusted);
    }

    static synchronized TestCertificates make() {
        TestCertificates present = made;
        if (present == null) {
            try {
                Path directory = Files.createTempDirectory("certificates");
                present = new TestCertificates(directory);
                Files.delete(directory);
            } catch (IOException | GeneralSecurityException e) {
                throw new AssertionError("There are no certificates", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("There are no certificates", e);
            }
            made = present;
        }
        return present;
    }

    /** Gives what trusts all servers here, and has no certificate of its own. */
    SSLContext trusting() {
        return trusting;
    }

    /** Makes the server's end of a connection encrypted; closing it closes the connection. */
    SSLSocket serve(Socket socket) throws IOException {
        return serve(server, socket);
    }

    SSLSocket serveAsAnotherHost(Socket socket) throws IOException {
        return serve(serverOfAnotherHost, socket);
    }

    private static SSLSocket serve(SSLContext context, Socket socket) throws IOException {
        SSLSocket encrypted = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private static KeyStore generate(Path file, String name, String names)
            throws IOException, GeneralSecurityException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        names,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
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

    private static SSLContext context(@Nullable KeyStore identity, @Nullable KeyStore trusted)
            throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(identity, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(identity == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
