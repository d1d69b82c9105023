package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.DaemonThreads;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A client of the library that is made when it is first needed, or was given. */
final class LazyClient<T> {

    private static final DaemonThreads SETUP = new DaemonThreads("openai-apache-setup-");

    private final ReentrantLock lock = new ReentrantLock();
    private final @Nullable Supplier<T> maker;
    private final Predicate<? super T> works;
    private final Consumer<? super T> closer;
    private volatile @Nullable T client;
    private boolean closed;

    private LazyClient(
            @Nullable Supplier<T> maker, Predicate<? super T> works, Consumer<? super T> closer, @Nullable T client) {
        this.maker = maker;
        this.works = works;
        this.closer = closer;
        this.client = client;
    }

    /** Makes a client when it is needed, and another one when that does not work any more. */
    static <T> LazyClient<T> made(Supplier<T> maker, Predicate<? super T> works, Consumer<? super T> closer) {
        return new LazyClient<>(maker, works, closer, null);
    }

    static <T> LazyClient<T> given(T client) {
        return new LazyClient<>(null, own -> true, own -> {}, client);
    }

    /** Says whether the client is, or will be, made here. */
    boolean isOwn() {
        return maker != null;
    }

    T get() throws IOException {
        T present = client;
        return present != null && works.test(present) ? present : make();
    }

    private T make() throws IOException {
        lock.lock();
        try {
            T present = client;
            if (closed || (present == null && maker == null)) {
                throw new IOException("The transport is closed");
            }
            if (present != null && (maker == null || works.test(present))) {
                return present;
            }
            if (present != null) {
                closer.accept(present);
            }
            T made = onOwnThread(Objects.requireNonNull(maker));
            client = made;
            return made;
        } finally {
            lock.unlock();
        }
    }

    /** Keeps the threads that the library starts from inheriting anything of whoever needed the client first. */
    private static <T> T onOwnThread(Supplier<T> maker) {
        try {
            return CompletableFuture.supplyAsync(
                            maker, task -> SETUP.newThread(task).start())
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : e;
        }
    }

    /** Gives up a client that the library has shut down after an error; the next call makes another one. */
    void giveUp(T broken) {
        lock.lock();
        try {
            if (maker != null && client == broken && !closed) {
                client = null;
                closer.accept(broken);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Closes the client if it was made here. */
    void close() {
        lock.lock();
        try {
            closed = true;
            T present = client;
            if (present != null) {
                closer.accept(present);
            }
        } finally {
            lock.unlock();
        }
    }
}
