package io.openaisdk.transport.apache;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A client of the library that is made when it is first needed, or was given. */
final class LazyClient<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final @Nullable Supplier<T> maker;
    private final Consumer<? super T> closer;
    private volatile @Nullable T client;
    private boolean closed;

    private LazyClient(@Nullable Supplier<T> maker, Consumer<? super T> closer, @Nullable T client) {
        this.maker = maker;
        this.closer = closer;
        this.client = client;
    }

    static <T> LazyClient<T> made(Supplier<T> maker, Consumer<? super T> closer) {
        return new LazyClient<>(maker, closer, null);
    }

    static <T> LazyClient<T> given(T client) {
        return new LazyClient<>(null, own -> {}, client);
    }

    /** Says whether the client is, or will be, made here. */
    boolean isOwn() {
        return maker != null;
    }

    T get() throws IOException {
        T present = client;
        return present != null ? present : make();
    }

    private T make() throws IOException {
        lock.lock();
        try {
            T present = client;
            if (present != null) {
                return present;
            }
            if (closed || maker == null) {
                throw new IOException("The transport is closed");
            }
            T made = maker.get();
            client = made;
            return made;
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
