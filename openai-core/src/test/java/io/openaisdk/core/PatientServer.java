package io.openaisdk.core;

import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A server for thousands of streams on one thread: it begins each, and ends all when it is told to. */
final class PatientServer implements AutoCloseable {

    static final String THREAD = "patient-server";

    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    private final ServerSocketChannel listener;
    private final Selector selector;
    private final List<SocketChannel> open = new ArrayList<>();
    private volatile boolean ending;

    PatientServer() {
        try {
            selector = Selector.open();
            listener = ServerSocketChannel.open();
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10_000);
            listener.configureBlocking(false);
            listener.register(selector, SelectionKey.OP_ACCEPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LoopbackServer.start(THREAD, this::serve);
    }

    String url() {
        return "http://127.0.0.1:" + listener.socket().getLocalPort() + "/v1";
    }

    /** Sends the last event on all streams. */
    void endAll() {
        ending = true;
        selector.wakeup();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        listener.close();
        for (SocketChannel channel : open) {
            channel.close();
        }
    }

    private void serve() {
        ByteBuffer buffer = ByteBuffer.allocate(8192);
        try {
            while (selector.isOpen()) {
                selector.select(key -> ready(key, buffer));
                if (ending) {
                    endEach();
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ready(SelectionKey key, ByteBuffer buffer) {
        try {
            if (key.isAcceptable()) {
                SocketChannel channel = listener.accept();
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
                open.add(channel);
                return;
            }
            // The request is one small write of the client, and so one read; what it says does not matter.
            key.interestOps(0);
            SocketChannel channel = (SocketChannel) key.channel();
            channel.read(buffer.clear());
            channel.write(bytes(HEAD + Answers.chunk("first")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endEach() throws IOException {
        for (SocketChannel channel : open) {
            channel.write(bytes(Answers.chunk("last") + "data: [DONE]\n\n"));
            channel.close();
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
