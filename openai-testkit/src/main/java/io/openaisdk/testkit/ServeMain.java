package io.openaisdk.testkit;

import io.openaisdk.api.errors.OpenAIException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs the test server by itself, for trying programs without a key; its words are canned. */
public final class ServeMain {

    private static final int DEFAULT_PORT = 8080;
    private static final String USAGE =
            "Usage: ServeMain [--port N]   (0 for any free port, by default " + DEFAULT_PORT + ")";

    private ServeMain() {}

    /**
     * Serves until the process is ended.
     *
     * @param args {@code --port N}, or nothing
     * @throws InterruptedException if the thread is interrupted, which ends the server
     */
    public static void main(String[] args) throws InterruptedException {
        try (OpenAITestServer server =
                OpenAITestServer.builder().port(port(List.of(args))).start()) {
            announce(server, System.out);
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (UncheckedIOException | OpenAIException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static int port(List<String> args) {
        if (args.isEmpty()) {
            return DEFAULT_PORT;
        }
        if (args.size() != 2 || !args.get(0).equals("--port")) {
            throw new IllegalArgumentException(USAGE);
        }
        try {
            return Integer.parseInt(args.get(1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(USAGE, e);
        }
    }

    static void announce(OpenAITestServer server, PrintStream out) {
        out.println("The OpenAI test server listens at " + server.baseUrl());
        out.println("Its words are canned: no model answers. It takes any API key, for example "
                + OpenAITestServer.API_KEY + ".");
        out.println("Try:  export OPENAI_BASE_URL=" + server.baseUrl() + " OPENAI_API_KEY=" + OpenAITestServer.API_KEY);
        out.flush();
    }
}
