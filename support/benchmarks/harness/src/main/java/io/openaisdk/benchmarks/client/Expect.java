package io.openaisdk.benchmarks.client;

/** Refuses answers that are not what the server sent: a client that loses something is not measured. */
final class Expect {

    private Expect() {}

    static void text(String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("The text is not the server's: " + found);
        }
    }

    static void count(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException("Expected " + expected + " characters and not " + found);
        }
    }
}
