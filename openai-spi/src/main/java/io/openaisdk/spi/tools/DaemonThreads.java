package io.openaisdk.spi.tools;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Creates daemon threads that inherit nothing from the thread that creates them: no {@link InheritableThreadLocal}, whose values may
 * belong to another request, and not the context class loader, which may be that of an application that is undeployed; theirs is the
 * class loader of this class. Safe for use by many
 * threads.
 */
public final class DaemonThreads implements ThreadFactory {

    /** Lets the JVM choose the size of the stack. */
    private static final long USUAL = 0;

    private final String prefix;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Creates a factory.
     *
     * @param prefix begins the name of each thread, followed by a number that counts from 1
     */
    public DaemonThreads(String prefix) {
        this.prefix = Objects.requireNonNull(prefix, "prefix");
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, prefix + count.incrementAndGet(), USUAL, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
        return thread;
    }
}
