package io.openaisdk.footprint;

import io.openaisdk.benchmarks.client.BenchmarkClient;
import io.openaisdk.benchmarks.openaisdk.OpenAISdk;
import io.openaisdk.benchmarks.server.Answers;

/** Makes calls in one style and prints a line for each figure: its name, a tabulator, and its value. */
public final class Program {

    static final int SEQUENTIAL_CALLS = 50;
    static final int CONCURRENT_CALLS = 20;
    static final int CALLERS = 10;
    static final int CALLS_OF_EACH = 20;

    private static final int EVENTS = 1_000;
    private static final int CALLS_IN_BATCH = 60;
    private static final int STREAMS_IN_BATCH = 4;

    private final Style style;
    private final String server;

    private Program(Style style, String server) {
        this.style = style;
        this.server = server;
    }

    /**
     * Makes the calls.
     *
     * @param args the style, and the address of a {@link io.openaisdk.benchmarks.server.BenchmarkServer}
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        Program program = new Program(Style.valueOf(args[0]), args[1]);
        program.threads();
        program.connections();
        program.bytes();
        System.out.flush();
        // What a client may have left running is a figure, and not to be waited for.
        Runtime.getRuntime().halt(0);
    }

    /** Its first call is the first of the JVM. */
    private void threads() throws InterruptedException {
        ClientThreads threads = new ClientThreads();
        try (BenchmarkClient client = client("plain")) {
            style.chat(client);
            FirstCallMade.mark();
            style.sequentialChats(client, SEQUENTIAL_CALLS - 1);
            print(
                    "threads after " + SEQUENTIAL_CALLS + " sequential calls",
                    threads.alive().size());
        }
        try (BenchmarkClient client = client("together-" + CONCURRENT_CALLS)) {
            style.concurrentChats(client, CONCURRENT_CALLS, 1);
            print(
                    "threads after " + CONCURRENT_CALLS + " concurrent calls",
                    threads.alive().size());
        }
        print("threads after close", threads.aliveAfterClose().size());
    }

    /** All callers are answered at once, so that none is done before the last has begun. */
    private void connections() {
        try (BenchmarkClient client = client("together-" + CALLERS)) {
            style.concurrentChats(client, CALLERS, CALLS_OF_EACH);
        }
    }

    private void bytes() {
        try (BenchmarkClient client = client("plain")) {
            print(
                    "bytes of a chat completion",
                    AllocatedBytes.of(CALLS_IN_BATCH, () -> expect(Answers.CHAT_TEXT, style.chat(client))));
            print(
                    "bytes of a 3 KB response",
                    AllocatedBytes.of(CALLS_IN_BATCH, () -> expect(Answers.RESPONSE_TEXT, style.response(client))));
        }
        long characters = Answers.chatCharacters(EVENTS);
        try (BenchmarkClient client = client("events-" + EVENTS)) {
            print(
                    "bytes of an event of a stream",
                    AllocatedBytes.of(STREAMS_IN_BATCH, () -> expect(characters, style.chatStream(client))) / EVENTS);
        }
    }

    private BenchmarkClient client(String mode) {
        return new OpenAISdk(server + "/" + mode + "/v1");
    }

    private static void expect(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("Expected " + expected + " and not " + found);
        }
    }

    private static void print(String figure, long value) {
        System.out.println(figure + "\t" + value);
    }
}
