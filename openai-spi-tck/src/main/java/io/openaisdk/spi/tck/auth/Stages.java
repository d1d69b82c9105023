package io.openaisdk.spi.tck.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.openaisdk.spi.auth.AuthFailedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What both suites do with what is given later. */
final class Stages {

    private static final int THREADS = 8;

    private Stages() {}

    /** Waits for a result. */
    static <T> T await(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    /** Waits for a failure, of a kind that the engine tells apart. */
    static Throwable failure(CompletionStage<?> stage) throws Exception {
        try {
            await(stage);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            assertThat(cause).isInstanceOfAny(AuthFailedException.class, IOException.class);
            return cause;
        }
        return fail("It gave something although its issuer refuses");
    }

    /** Does the same in many threads at once. */
    static <T> void inManyThreads(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<T> done : threads.invokeAll(Collections.nCopies(THREADS * 10, task))) {
                assertThat(done.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Looks for secrets in what would be logged: a text form, and an exception with all its causes. */
    static void assertShowsNone(Collection<String> secrets, Object shown) {
        StringWriter text = new StringWriter();
        text.append(shown.toString());
        if (shown instanceof Throwable error) {
            error.printStackTrace(new PrintWriter(text, true));
        }
        assertThat(secrets).isNotEmpty();
        List<String> found = secrets.stream()
                .filter(secret -> text.toString().contains(secret))
                .toList();
        assertThat(found).as(shown.getClass().getName()).isEmpty();
    }
}
