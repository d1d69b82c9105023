package io.openaisdk.consumer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.ChildJvm;
import io.openaisdk.architecture.ChildJvm.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Blocking calls that wait hold no platform thread, where the JVM has virtual ones. */
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {

    private static final int CALLS = 1_000;

    /** Those of the JVM, the two carriers, and what OkHttp makes connections on: some fifty, whatever the number of calls. */
    private static final int FEW_THREADS = CALLS / 4;

    private static final String ANSWER = """
            HTTP/1.1 200 OK\r
            Content-Type: application/json\r
            Content-Length: 35\r
            Connection: close\r
            \r
            {"id":"resp_1","object":"response"}""";

    @TempDir
    Path directory;

    @Test
    void apacheWaitsWithoutThreads() throws Exception {
        assertManyAtOnce(Programs.STARTER);
    }

    @Test
    void okHttpWaitsWithoutThreads() throws Exception {
        assertManyAtOnce(Programs.OKHTTP_AND_GSON);
    }

    /** With two carriers and no more, calls that pinned theirs would never all be under way. */
    private void assertManyAtOnce(List<Path> jars) throws Exception {
        Path program = Programs.of(directory, "virtual", "app/ManyCalls.java")
                .release(21)
                .jar("virtual.jar", jars);
        List<Socket> calls = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, CALLS, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answerWhenAllAreHere(server, calls));

            Outcome outcome = new ChildJvm(directory)
                    .property("jdk.virtualThreadScheduler.parallelism", "2")
                    .property("jdk.virtualThreadScheduler.maxPoolSize", "2")
                    .runOnClassPath(
                            program,
                            jars,
                            "app.ManyCalls",
                            "http://127.0.0.1:" + server.getLocalPort() + "/v1",
                            Integer.toString(CALLS));

            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            List<String> lines = new ArrayList<>(outcome.out().lines().toList());
            String threads = lines.remove(lines.size() - 1);
            assertThat(lines).isEqualTo(Collections.nCopies(CALLS, "resp_1"));
            assertThat(Integer.parseInt(threads.replace("platform threads ", "")))
                    .isLessThan(FEW_THREADS);
            answered.get(1, TimeUnit.MINUTES);
            for (Socket call : calls) {
                call.close();
            }
        }
    }

    private static void answerWhenAllAreHere(ServerSocket server, List<Socket> calls) {
        try {
            while (calls.size() < CALLS) {
                calls.add(server.accept());
            }
            for (Socket call : calls) {
                readRequest(call);
                call.getOutputStream().write(ANSWER.getBytes(US_ASCII));
            }
        } catch (IOException e) {
            throw new IllegalStateException("After " + calls.size() + " calls", e);
        }
    }

    /** The body is one JSON object, which ends the request. */
    private static void readRequest(Socket call) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (!text.toString().contains("\r\n\r\n") || text.charAt(text.length() - 1) != '}') {
            int read = call.getInputStream().read(buffer);
            if (read < 0) {
                throw new IOException("A request has no end: " + text);
            }
            text.append(new String(buffer, 0, read, US_ASCII));
        }
    }
}
