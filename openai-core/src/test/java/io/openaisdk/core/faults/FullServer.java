package io.openaisdk.core.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.Deque;

/** A server that accepts nobody and whose queue is full, so that connecting to it takes for ever. */
public final class FullServer implements AutoCloseable {

    private static final int MOST_FILLERS = 5;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Deque<Socket> fillers = new ArrayDeque<>();

    public FullServer() throws IOException {
        boolean room = true;
        while (room && fillers.size() < MOST_FILLERS) {
            room = takesAnother();
        }
        if (room) {
            close();
            throw new IOException("The queue of a listening socket has no end here");
        }
    }

    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
    }

    private boolean takesAnother() throws IOException {
        Socket filler = new Socket();
        fillers.push(filler);
        try {
            filler.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort()), 100);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket filler : fillers) {
            filler.close();
        }
        listener.close();
    }
}
