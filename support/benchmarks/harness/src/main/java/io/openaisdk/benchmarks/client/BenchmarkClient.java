package io.openaisdk.benchmarks.client;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * One client under test; an implementation has a public constructor that takes the base URL, which ends in {@code /v1}.
 *
 * <p>Every method sends {@link #PROMPT} to {@link #MODEL} and gives what it found in the answer, so that the harness can check
 * it. A client that cannot do something leaves the method as it is. Used by many threads at once.
 */
public interface BenchmarkClient extends AutoCloseable {

    /** The model to name. */
    String MODEL = "gpt-5.5";

    /** What to send. */
    String PROMPT = "Say hello";

    /** The key to send. */
    String API_KEY = "sk-benchmark";

    /**
     * Makes a chat completion.
     *
     * @return its text
     */
    default String chat() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a chat completion without blocking the caller.
     *
     * @return completes with its text
     */
    default CompletableFuture<String> chatAsync() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a response.
     *
     * @return its text
     */
    default String response() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a response without blocking the caller.
     *
     * @return completes with its text
     */
    default CompletableFuture<String> responseAsync() {
        throw new UnsupportedOperationException();
    }

    /**
     * Streams a chat completion.
     *
     * @return how many characters of text came
     */
    default long chatStream() {
        throw new UnsupportedOperationException();
    }

    /**
     * Streams a response.
     *
     * @return how many characters of text came
     */
    default long responseStream() {
        throw new UnsupportedOperationException();
    }

    /**
     * Streams a chat completion without blocking the caller.
     *
     * @param onText is told of each text that came
     * @return completes with the number of characters
     */
    default CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        throw new UnsupportedOperationException();
    }

    /**
     * Fetches 100 vectors.
     *
     * @param base64 asks for base64 and not for numbers
     * @return the sum of all their elements
     */
    default double embeddings(boolean base64) {
        throw new UnsupportedOperationException();
    }

    /**
     * Uploads a file.
     *
     * @param file the file
     * @return the id that the server gave it
     */
    default String upload(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void close() {}
}
