package io.openaisdk.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A port of the loopback interface that refuses connections, and that nobody else is given while it does. */
public final class ClosedPort implements AutoCloseable {

    // A port that is merely free may be the next one that the system gives to another test. This one is taken, but by a
    // socket that does not listen.
    private final Socket holder = new Socket();

    public ClosedPort() {
        try {
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int number() {
        return holder.getLocalPort();
    }

    /** The base URL for clients. */
    public String url() {
        return "http://127.0.0.1:" + number() + "/v1";
    }

    /** Lets go of the port. */
    @Override
    public void close() {
        try {
            holder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
