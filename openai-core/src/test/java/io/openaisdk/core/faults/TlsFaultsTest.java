package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.faults.Fault.ALL;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Servers that do not prove who they are, and clients that do not. */
class TlsFaultsTest extends FaultFamily {

    /** Each of them is about TLS. */
    @Override
    boolean overTls() {
        return false;
    }

    @Override
    List<Fault> faults() throws Exception {
        TestCertificates certificates = TestCertificates.make();
        return List.of(
                noConnection(
                        "no TLS on the other side",
                        cell -> cell.baseUrl("https://127.0.0.1:"
                                + cell.closing(plainServer()).getLocalPort() + "/v1")),
                noConnection(
                        "unknown authority",
                        cell -> cell.baseUrl(cell.closing(certificates.server()).url())),
                noConnection("wrong host name", cell -> {
                    cell.transport(certificates.trustingTransport(cell.way()));
                    cell.baseUrl(
                            cell.closing(certificates.serverOfAnotherHost()).url());
                }),
                noConnection("mutual TLS without a certificate", cell -> {
                    cell.transport(certificates.trustingTransport(cell.way()));
                    cell.baseUrl(cell.closing(certificates.serverThatAsksForACertificate())
                            .url());
                }),
                noConnection("expired certificate", cell -> {
                    cell.transport(certificates.trustingTransport(cell.way()));
                    cell.baseUrl(cell.closing(certificates.serverWithAnExpiredCertificate())
                            .url());
                }),
                noConnection("mutual TLS with a certificate of a stranger", cell -> {
                    cell.transport(certificates.strangersTransport(cell.way()));
                    cell.baseUrl(cell.closing(certificates.serverThatAsksForACertificate())
                            .url());
                }),
                Fault.harmless("a server that is trusted", hello()).with(cell -> {
                    cell.server(certificates.server());
                    cell.transport(certificates.trustingTransport(cell.way()));
                }),
                Fault.harmless("mutual TLS", hello()).with(cell -> {
                    cell.server(certificates.serverThatAsksForACertificate());
                    cell.transport(certificates.identifiedTransport(cell.way()));
                }));
    }

    /** A server that takes every handshake for a bad request. */
    private static ServerSocket plainServer() throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        LoopbackServer.start("loopback-plain", () -> {
            while (!listener.isClosed()) {
                try (Socket socket = listener.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The client has gone, or the test is over.
                }
            }
        });
        return listener;
    }

    private static Fault noConnection(String name, Fault.Setup setup) {
        return Fault.of(name, exchange -> {}, ApiConnectionException.class, ALL)
                .with(setup)
                .reaching(0)
                .leaving(Aftermath.NONE);
    }
}
