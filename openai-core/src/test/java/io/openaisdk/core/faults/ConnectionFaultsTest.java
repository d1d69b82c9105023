package io.openaisdk.core.faults;

import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_CLIENT;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_SERVER;
import static io.openaisdk.core.faults.Aftermath.NONE;
import static io.openaisdk.core.faults.Fault.ALL;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.core.ClosedPort;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Servers that are not there, go away, or keep silent before there is an answer. */
class ConnectionFaultsTest extends FaultFamily {

    private static final Fault.Setup SHORT_ATTEMPT = cell -> cell.options(o -> o.timeout(Duration.ofMillis(500)));

    private static final Script NOTHING = exchange -> {};

    @Override
    List<Fault> faults() {
        return List.of(
                noServer(
                        "refused",
                        cell -> cell.baseUrl(cell.closing(new ClosedPort()).url())),
                noServer("unknown host", cell -> cell.baseUrl("http://no-such-host.invalid/v1")),
                Fault.of("connect timeout", NOTHING, ApiTimeoutException.class, ALL)
                        .with(cell -> {
                            FullServer full = cell.closing(new FullServer());
                            cell.baseUrl(full.url());
                            cell.options(o -> o.connectTimeout(Duration.ofMillis(80)));
                        })
                        .reaching(0)
                        .leaving(NONE),
                broken("reset before headers", Exchange::reset).leaving(CLOSED_BY_SERVER),
                broken("hang-up before headers", Exchange::hangUp).leaving(CLOSED_BY_SERVER),
                broken("half-close before headers", Exchange::endOutput),
                broken("reset in the status line", exchange -> {
                            exchange.raw("HTTP/1.1 2");
                            exchange.reset();
                        })
                        .leaving(CLOSED_BY_SERVER),
                broken("reset in headers", exchange -> {
                            exchange.raw("HTTP/1.1 200 OK\r\nContent-Ty");
                            exchange.reset();
                        })
                        .leaving(CLOSED_BY_SERVER),
                broken("half-close in headers", exchange -> {
                            exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n");
                            exchange.endOutput();
                        })
                        .with(ConnectionFaultsTest::assumeStrictParser),
                broken("no HTTP", exchange -> exchange.raw("SSH-2.0-OpenSSH_9.6\r\n"))
                        .with(ConnectionFaultsTest::assumeEndOfTheConnection),
                broken("bad status line", exchange -> exchange.raw("HTTP/1.1 TWO_HUNDRED OK\r\n\r\n"))
                        .with(ConnectionFaultsTest::assumeEndOfTheConnection),
                broken("oversized header", exchange -> {
                            exchange.raw("HTTP/1.1 200 OK\r\nX-Long: ");
                            endless(exchange, "x".repeat(8192));
                        })
                        .with(ConnectionFaultsTest::assumeEndOfTheConnection),
                broken("headers without end", exchange -> {
                            exchange.raw("HTTP/1.1 200 OK\r\n");
                            endless(exchange, ("X-More: " + "x".repeat(54) + "\r\n").repeat(128));
                        })
                        .with(ConnectionFaultsTest::assumeEndOfTheConnection),
                late("silence", NOTHING),
                late("stalled in the status line", exchange -> exchange.raw("HTTP/1.1 ")),
                late("stalled in headers", exchange -> exchange.raw("HTTP/1.1 200 OK\r\nContent-Ty")),
                late("slow drip of headers", exchange -> {
                    exchange.raw("HTTP/1.1 200 OK\r\nX-Slow: ");
                    drip(exchange, "x");
                }));
    }

    private static void assumeStrictParser(Cell cell) {
        cell.assumeConnectionsOfTheSdk("apache", "it passes over what is no HTTP, and has no bound for headers");
    }

    /** The client of the JDK fails the call and forgets its connection, which stays open until the server ends it. */
    private static void assumeEndOfTheConnection(Cell cell) {
        assumeStrictParser(cell);
        assumeFalse(
                cell.way().combination().transportName().equals("jdk"),
                "the client of the JDK leaves a connection open on which comes what is no HTTP");
    }

    private static Fault noServer(String name, Fault.Setup setup) {
        return Fault.of(name, NOTHING, ApiConnectionException.class, ALL)
                .with(setup)
                .reaching(0)
                .leaving(NONE);
    }

    private static Fault broken(String name, Script answer) {
        return Fault.of(name, answer, ApiConnectionException.class, ALL).leaving(CLOSED_BY_CLIENT);
    }

    private static Fault late(String name, Script answer) {
        return Fault.of(name, answer, ApiTimeoutException.class, ALL)
                .with(SHORT_ATTEMPT)
                .leaving(CLOSED_BY_CLIENT);
    }

    /** Sends the same for as long as the client takes it, but not more than any client should. */
    static void endless(Exchange exchange, String text) throws IOException {
        for (int sent = 0; sent < 64 << 20; sent += text.length()) {
            exchange.raw(text);
        }
    }

    /** Sends a little, again and again, until the client hangs up. */
    static void drip(Exchange exchange, String drop) throws IOException, InterruptedException {
        while (true) {
            exchange.raw(drop);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
