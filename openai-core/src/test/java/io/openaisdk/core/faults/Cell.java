package io.openaisdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.Answers;
import io.openaisdk.core.Combination;
import io.openaisdk.core.InstantTime;
import io.openaisdk.core.Way;
import io.openaisdk.core.faults.Fault.Ending;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.client.DefaultOpenAI;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One cell of the matrix: a fault, met in one way, with or without TLS. It is run once. */
final class Cell {

    private final String family;
    private final Fault fault;
    private final Way way;
    private final Scheme scheme;
    private final InstantTime time = new InstantTime();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private LoopbackServer server;
    private @Nullable HttpTransport transport;
    private @Nullable String baseUrl;
    private Consumer<SettingsBuilder> options = settings -> {};
    private Consumer<OpenAI> beforeTheCall = client -> {};
    private Runnable afterTheCall = () -> {};
    private Script answer;

    Cell(String family, Fault fault, Way way, Scheme scheme) throws Exception {
        this.family = family;
        this.fault = fault;
        this.way = way;
        this.scheme = scheme;
        this.server = newServer();
        this.answer = fault.answer();
    }

    // --- For setups

    Way way() {
        return way;
    }

    LoopbackServer server() {
        return server;
    }

    /** Starts a server that the transport of the cell trusts. */
    LoopbackServer newServer() throws Exception {
        return closing(scheme == Scheme.HTTPS ? TestCertificates.make().server() : new LoopbackServer());
    }

    private HttpTransport newTransport() throws Exception {
        return closing(
                scheme == Scheme.HTTPS
                        ? TestCertificates.make().trustingTransport(way)
                        : way.combination().newTransport());
    }

    /** Puts another server in the place of the usual one. */
    void server(LoopbackServer other) {
        server = closing(other);
    }

    /** Sends with another transport than the usual one. */
    void transport(HttpTransport other) {
        transport = closing(other);
    }

    /** Calls another address than that of the server, with the scheme of the cell. */
    void baseUrl(String url) {
        baseUrl = scheme == Scheme.HTTPS ? scheme.of(url) : url;
    }

    /** Answers otherwise than the fault says, because of what is known only now. */
    void answer(Script other) {
        answer = other;
    }

    void options(Consumer<SettingsBuilder> newOptions) {
        options = newOptions;
    }

    /** Leaves out a transport over TLS, where it is around a client of the application whose connections are not the SDK's. */
    void assumeConnectionsOfTheSdk(String transport, String why) {
        assumeFalse(
                scheme == Scheme.HTTPS && way.combination().transportName().equals(transport),
                "over TLS the transport is around a client of the application: " + why);
    }

    /** Does something with the client first. */
    void beforeTheCall(Consumer<OpenAI> action) {
        beforeTheCall = action;
    }

    /** Checks, or lets go of, something when the call is over. */
    void afterTheCall(Runnable action) {
        afterTheCall = action;
    }

    <T extends AutoCloseable> T closing(T resource) {
        open.push(resource);
        return resource;
    }

    // --- The run

    /** Meets the fault and checks what is seen of it. */
    void run() throws Exception {
        ThreadsOf threads = new ThreadsOf(fault.name());
        try {
            threads.run(this::meet);
        } catch (Throwable found) {
            // What was seen says more than what is found when all is closed.
            closeAll(found);
            throw found;
        }
        closeAll(null);
        threads.assertAllEnded();
    }

    private void closeAll(@Nullable Throwable found) throws Exception {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception | AssertionError e) {
                if (found == null) {
                    throw e;
                }
                found.addSuppressed(e);
            }
        }
    }

    private void meet() throws Exception {
        fault.setup().prepare(this);
        HttpTransport used = transport == null ? newTransport() : transport;
        Engine engine = closing(new Engine(new CallContext(
                used,
                false,
                way.combination().newCodec(),
                Optional.empty(),
                List.of(),
                new Callbacks(null, false),
                time)));
        CountDownLatch hungUp = new CountDownLatch(fault.requests());
        boolean byClient = fault.aftermath() == Aftermath.CLOSED_BY_CLIENT;
        Script script = byClient ? Answers.untilHangUp(hungUp, answer) : answer;
        server.always(script);

        OpenAI client = client(engine, baseUrl == null ? server.url() : baseUrl);
        beforeTheCall.accept(client);
        Outcome seen = outcome(client);
        FaultMatrix.record(family, fault, way, seen);

        Ending ending = new Ending(seen, server.received().size());
        assertThat(fault.mayEndIn(ending)).as("%s", ending).isTrue();
        fault.waits().ifPresent(waits -> assertThat(time.waits()).isEqualTo(waits));
        afterTheCall.run();
        if (byClient) {
            Way.await(hungUp);
        }
        assertNextCallWorks(engine);
        used.close();
        closeAllButServers();
        server.awaitNoConnections();
    }

    private void closeAllButServers() throws Exception {
        List<AutoCloseable> clients =
                open.stream().filter(it -> !(it instanceof LoopbackServer)).toList();
        for (AutoCloseable client : clients) {
            client.close();
        }
    }

    private Outcome outcome(OpenAI client) {
        try {
            return Outcome.success(fault.call().make(way, client));
        } catch (OpenAIException e) {
            return Outcome.of(e);
        }
    }

    private OpenAI client(Engine engine, String url) {
        SettingsBuilder settings =
                new SettingsBuilder(OpenAIPlatform.at(url)).set(ClientOption.API_KEY, Combination.KEY);
        options.accept(settings);
        return new DefaultOpenAI(engine, settings.build());
    }

    /** A transport that has met the fault is as good as new, and has kept the connection if there is still use for it. */
    private void assertNextCallWorks(Engine engine) {
        List<Received> before = server.received();
        int connections = server.connections();
        server.always(Answers.hello());

        assertThat(way.create(client(engine, server.url())).outputText()).isEqualTo("Hello");

        Received next = server.received().get(before.size());
        Stream<Integer> used = before.stream().map(Received::connection);
        if (fault.aftermath() == Aftermath.REUSED) {
            // The newest one: a request on a half-closed connection may be read after that of the attempt that
            // followed.
            assertThat(next.connection())
                    .as("connection")
                    .isEqualTo(used.max(Comparator.naturalOrder()).orElseThrow());
        } else if (fault.aftermath() != Aftermath.REUSED_OR_CLOSED) {
            assertThat(used).as("connections used before").doesNotContain(next.connection());
            assertThat(server.connections()).as("connections").isGreaterThan(connections);
        }
    }
}
