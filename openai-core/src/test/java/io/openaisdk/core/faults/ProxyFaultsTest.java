package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_SERVER;
import static io.openaisdk.core.faults.Aftermath.NONE;
import static io.openaisdk.core.faults.Fault.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.core.Answers;
import io.openaisdk.core.ClosedPort;
import io.openaisdk.core.Combination;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/** Proxies that ask for a password, and proxies that fail; with TLS they see nothing of a call but where it goes. */
class ProxyFaultsTest extends FaultFamily {

    private static final String PASSWORD = "open sesame";
    private static final String LOGIN = Credentials.basic("user", PASSWORD);
    private static final String ASKS = "Proxy-Authenticate: Basic realm=\"proxy\"";

    private static final Outcome STATUS_407 = new Outcome("ApiStatusException 407", 1);

    /** The tunnels are, and what a proxy sees of a call is not encrypted. */
    @Override
    boolean overTls() {
        return false;
    }

    @Override
    List<Fault> faults() throws Exception {
        TestCertificates certificates = TestCertificates.make();
        return List.of(
                // Without TLS the proxy sees the whole call, so it is the server of the cell.
                Fault.harmless("proxy", absolute(hello())).with(plain(null)),
                refused("proxy that asks for a password", 1).with(plain(null)),
                // The JDK's is given its password by the transport, which sends it with the first request.
                refused("proxy, wrong password", 2).with(plain("guess")).orGives(STATUS_407, 1),
                Fault.harmless("proxy, right password", absolute(asking(hello())))
                        .with(plain(PASSWORD))
                        .reaching(2)
                        .orGives(Outcome.success(1), 1),
                Fault.harmless("proxy, right password, upload", absolute(asking(json(Answers.FILE))))
                        .on(Call.UPLOAD)
                        .with(plain(PASSWORD))
                        .reaching(2)
                        .orGives(Outcome.success(1), 1),
                refused("proxy, right password, upload that is there once", 1)
                        .on(Call.UPLOAD_ONCE)
                        .with(plain(PASSWORD)),
                Fault.of("proxy that resets", Exchange::reset, ApiConnectionException.class, ALL)
                        .with(plain(null))
                        .leaving(CLOSED_BY_SERVER),
                tunnel(certificates, "tunnel", null, ProxyFaultsTest::open),
                tunnel(certificates, "tunnel, right password", PASSWORD, asking(ProxyFaultsTest::open)),
                noTunnel(certificates, "tunnel that asks for a password", null, ask()),
                noTunnel(certificates, "tunnel, wrong password", "guess", ask()),
                noTunnel(certificates, "tunnel refused: 403", null, text(403, "text/plain", "No")),
                noTunnel(certificates, "tunnel refused: 502", null, text(502, "text/html", "<html>No</html>")),
                noTunnel(certificates, "tunnel refused in JSON", null, text(401, "application/json", "{}")),
                noTunnel(certificates, "hang-up in place of a tunnel", null, Exchange::hangUp),
                noTunnel(certificates, "reset in place of a tunnel", null, Exchange::reset),
                noTunnel(certificates, "no HTTP in place of a tunnel", null, exchange -> {
                    exchange.raw("SSH-2.0-OpenSSH_9.6\r\n");
                    exchange.hangUp();
                }),
                noTunnel(certificates, "tunnel that breaks at once", null, exchange -> {
                    exchange.raw("HTTP/1.1 200 Connection established\r\n\r\n");
                    exchange.reset();
                }),
                Fault.of("tunnel that never opens", exchange -> {}, ApiTimeoutException.class, ALL)
                        .with(cell -> {
                            LoopbackServer between = throughTunnel(certificates, cell, null, exchange -> {});
                            cell.afterTheCall(() -> between.always(ProxyFaultsTest::open));
                            cell.options(o -> o.timeout(Duration.ofMillis(250)));
                        })
                        .reaching(0)
                        .leaving(NONE),
                Fault.of("proxy that is not there", exchange -> {}, ApiConnectionException.class, ALL)
                        .with(cell -> {
                            ClosedPort gone = cell.closing(new ClosedPort());
                            throughProxy(certificates, cell, null, gone.number());
                            cell.afterTheCall(() -> returned(cell, gone));
                        })
                        .reaching(0)
                        .leaving(NONE));
    }

    private static Fault refused(String name, int requests) {
        return Fault.of(name, absolute(ask()), ApiStatusException.class, 1)
                .gives(STATUS_407)
                .reaching(requests);
    }

    private static Fault tunnel(TestCertificates certificates, String name, @Nullable String password, Script proxy) {
        return Fault.harmless(name, hello()).with(cell -> {
            LoopbackServer between = throughTunnel(certificates, cell, password, proxy);
            cell.afterTheCall(() -> assertNoSecretsLeft(between, cell.server()));
        });
    }

    private static Fault noTunnel(TestCertificates certificates, String name, @Nullable String password, Script proxy) {
        return Fault.of(name, exchange -> {}, ApiConnectionException.class, ALL)
                .with(cell -> {
                    LoopbackServer between = throughTunnel(certificates, cell, password, proxy);
                    cell.afterTheCall(() -> {
                        assertNoSecretsLeft(between, cell.server());
                        between.always(ProxyFaultsTest::open);
                    });
                })
                .reaching(0)
                .leaving(NONE);
    }

    // --- Clients

    private static Fault.Setup plain(@Nullable String password) {
        return cell -> {
            cell.transport(clients(new OwnClients(cell.way()), cell.server().port(), password)
                    .transport());
        };
    }

    private static LoopbackServer throughTunnel(
            TestCertificates certificates, Cell cell, @Nullable String password, Script answer) throws Exception {
        LoopbackServer proxy = cell.closing(new LoopbackServer()).always(answer);
        throughProxy(certificates, cell, password, proxy.port());
        return proxy;
    }

    private static void throughProxy(TestCertificates certificates, Cell cell, @Nullable String password, int proxyPort)
            throws Exception {
        cell.server(certificates.server());
        cell.transport(
                clients(certificates.trusting(cell.way()), proxyPort, password).transport());
    }

    private static OwnClients clients(OwnClients clients, int proxyPort, @Nullable String password) {
        OwnClients through = clients.proxy(proxyPort);
        return password == null ? through : through.proxyPassword(password);
    }

    // --- Proxies

    /** Expects the whole address, as proxies do, of the call that meets the fault. */
    private static Script absolute(Script answer) {
        return exchange -> {
            assertThat(exchange.request().target()).startsWith("http://");
            assertThat(exchange.request().header("Authorization")).isEqualTo("Bearer " + Combination.KEY);
            answer.answer(exchange);
        };
    }

    private static Script ask() {
        return text(407, "text/plain", "Who are you?", ASKS);
    }

    private static Script asking(Script answer) {
        return exchange -> {
            boolean known = LOGIN.equals(exchange.request().header("Proxy-Authorization"));
            (known ? answer : ask()).answer(exchange);
        };
    }

    private static void open(Exchange exchange) throws IOException {
        exchange.tunnelTo(Integer.parseInt(exchange.request().target().replaceAll(".*:", "")));
    }

    /** Puts a proxy in the place of one that has gone. */
    private static void returned(Cell cell, ClosedPort gone) {
        gone.close();
        try {
            ServerSocket listener = new ServerSocket(gone.number(), 50, InetAddress.getLoopbackAddress());
            cell.closing(new LoopbackServer("http", listener)).always(ProxyFaultsTest::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The proxy sees nothing of the service's key, and the service nothing of the proxy's password. */
    private static void assertNoSecretsLeft(LoopbackServer proxy, LoopbackServer service) {
        assertThat(proxy.received()).isNotEmpty().allSatisfy(request -> {
            assertThat(request.method()).isEqualTo("CONNECT");
            assertThat(request.headerNames()).doesNotContain("authorization");
            assertThat(request.toString()).doesNotContain(Combination.KEY);
        });
        assertThat(service.received()).extracting(Received::headerNames).allSatisfy(names -> assertThat(names)
                .doesNotContain("proxy-authorization"));
    }
}
