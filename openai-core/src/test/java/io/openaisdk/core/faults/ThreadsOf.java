package io.openaisdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The threads that a piece of code starts, however indirectly: a thread belongs to the group of the one that started it. */
final class ThreadsOf {

    /** Threads that belong to the JVM or to the server of the test, or that a library starts once and for all clients. */
    private static final List<String> SHARED = List.of(
            "ForkJoinPool.commonPool-",
            "CompletableFutureDelayScheduler",
            // Not all of OkHttp's: it gives the threads of a dispatcher other names while they make a call.
            "OkHttp TaskRunner",
            "OkHttp ConnectionPool",
            "Okio Watchdog",
            "Keep-Alive-Timer",
            "loopback-");

    private static final int LONGEST_MILLIS = 20_000;
    private static final int MOST_GENERATIONS = 3;

    private final ThreadGroup group;

    ThreadsOf(String name) {
        this.group = new ThreadGroup(name);
    }

    /** Something that may fail in any way. */
    interface Task {
        void run() throws Exception;
    }

    /** Runs a task, and throws what it throws. */
    void run(Task task) throws Exception {
        Callable<Boolean> callable = () -> {
            task.run();
            return true;
        };
        FutureTask<Boolean> done = new FutureTask<>(callable);
        new Thread(group, done, "faulty-call").start();
        try {
            done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    /** Waits for the threads to end; what does not is a leak. */
    void assertAllEnded() throws InterruptedException {
        // One that ends may have started another as its last act.
        List<Thread> running = own();
        for (int i = 0; i < MOST_GENERATIONS && !running.isEmpty(); i++) {
            for (Thread thread : running) {
                thread.join(LONGEST_MILLIS);
            }
            running = own();
        }
        assertThat(own()).as("threads that stay").isEmpty();
    }

    private List<Thread> own() {
        Thread[] all = new Thread[group.activeCount() + 100];
        group.enumerate(all);
        return Arrays.stream(all)
                .filter(Objects::nonNull)
                .filter(thread -> SHARED.stream().noneMatch(thread.getName()::startsWith))
                .toList();
    }
}
