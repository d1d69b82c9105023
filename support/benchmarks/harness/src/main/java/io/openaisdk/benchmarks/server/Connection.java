package io.openaisdk.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A connection with a client, kept alive until the client closes it. One request is answered after the other. */
final class Connection implements RequestParser.Sink {

    private static final Reply NONE = new Reply(List.of(), 0, 0, 1);
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final Replies replies;
    private final BenchmarkServer server;
    private final RequestParser parser = new RequestParser(this);
    private final Deque<ByteBuffer> output = new ArrayDeque<>();
    private final SelectionKey key;
    private final Set<String> modes = new HashSet<>();

    private Reply reply = NONE;
    private int nextPiece;

    private Connection(SocketChannel channel, Selector selector, Replies replies, BenchmarkServer server)
            throws IOException {
        this.channel = channel;
        this.replies = replies;
        this.server = server;
        this.key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    static void open(SocketChannel channel, Selector selector, Replies replies, BenchmarkServer server)
            throws IOException {
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        new Connection(channel, selector, replies, server);
    }

    /** Reads and writes what can be, with a buffer that all connections share. */
    void ready(SelectionKey ready, ByteBuffer input) {
        try {
            if (ready.isWritable()) {
                flush();
            }
            if (ready.isReadable()) {
                input.clear();
                if (channel.read(input) < 0) {
                    close();
                    return;
                }
                parser.feed(input.flip());
            }
        } catch (IOException e) {
            // The client has gone, which it may.
            close();
        }
    }

    @Override
    public void continueWanted() {
        send(ByteBuffer.wrap(CONTINUE));
    }

    @Override
    public void request(String path, byte[] body) {
        String mode = Replies.mode(path);
        if (modes.add(mode)) {
            server.count(mode);
        }
        reply = replies.choose(path, body);
        nextPiece = 0;
        if (reply.together() > 1) {
            server.gather(reply, this);
        } else if (reply.delayNanos() > 0) {
            server.later(reply.delayNanos(), this);
        } else {
            due();
        }
    }

    /** Sends the next piece. */
    void due() {
        if (!channel.isOpen()) {
            return;
        }
        send(reply.pieces().get(nextPiece++).duplicate());
        if (nextPiece < reply.pieces().size()) {
            server.later(reply.pauseNanos(), this);
        }
    }

    private void send(ByteBuffer bytes) {
        output.add(bytes);
        try {
            flush();
        } catch (IOException e) {
            // The client has gone, which it may.
            close();
        }
    }

    private void flush() throws IOException {
        while (!output.isEmpty()) {
            ByteBuffer first = output.peek();
            channel.write(first);
            if (first.hasRemaining()) {
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                return;
            }
            output.remove();
        }
        key.interestOps(SelectionKey.OP_READ);
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
