package io.openaisdk.footprint;

import io.openaisdk.benchmarks.client.BenchmarkClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** How calls are made. */
enum Style {
    BLOCKING {
        @Override
        String chat(BenchmarkClient client) {
            return client.chat();
        }

        @Override
        String response(BenchmarkClient client) {
            return client.response();
        }

        @Override
        long chatStream(BenchmarkClient client) {
            return client.chatStream();
        }

        /** Each caller is a thread, which has ended when this returns. */
        @Override
        void concurrentChats(BenchmarkClient client, int callers, int callsOfEach) {
            List<Thread> threads = new ArrayList<>();
            List<CompletableFuture<Void>> ends = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                CompletableFuture<Void> end = new CompletableFuture<>();
                Thread thread = new Thread(() -> complete(end, () -> sequentialChats(client, callsOfEach)));
                ends.add(end);
                threads.add(thread);
                thread.start();
            }
            join(ends);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    },

    ASYNCHRONOUS {
        @Override
        String chat(BenchmarkClient client) {
            return client.chatAsync().join();
        }

        @Override
        String response(BenchmarkClient client) {
            return client.responseAsync().join();
        }

        @Override
        long chatStream(BenchmarkClient client) {
            return client.chatStreamAsync(() -> {}).join();
        }

        /** A caller is a chain: the completion of a call starts the next. */
        @Override
        void concurrentChats(BenchmarkClient client, int callers, int callsOfEach) {
            List<CompletableFuture<String>> ends = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                CompletableFuture<String> chain = client.chatAsync();
                for (int call = 1; call < callsOfEach; call++) {
                    chain = chain.thenCompose(text -> client.chatAsync());
                }
                ends.add(chain);
            }
            join(ends);
        }
    };

    abstract String chat(BenchmarkClient client);

    abstract String response(BenchmarkClient client);

    /** Reads a stream and returns how many characters of text came. */
    abstract long chatStream(BenchmarkClient client);

    /** Makes calls, so many at once, and fails if one of them does. */
    abstract void concurrentChats(BenchmarkClient client, int callers, int callsOfEach);

    void sequentialChats(BenchmarkClient client, int calls) {
        for (int i = 0; i < calls; i++) {
            chat(client);
        }
    }

    private static void complete(CompletableFuture<Void> end, Runnable work) {
        try {
            work.run();
            end.complete(null);
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }

    /** Fails with the first failure, even while other calls wait: with one missing, the server may hold back the rest. */
    private static void join(List<? extends CompletableFuture<?>> ends) throws CompletionException {
        CompletableFuture<Void> all = CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new));
        ends.forEach(end -> end.whenComplete((result, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        all.join();
    }
}
