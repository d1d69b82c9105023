package io.openaisdk.spi.tck.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on the loopback interface that does with each connection what its script says, well-behaved or not. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket listener;
    private final String scheme;
    private final Encryption encryption;
    private final Script script;
    private final Queue<ReceivedRequest> received = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** Puts encryption around the server's end of a connection. */
    interface Encryption {
        Socket around(Socket socket) throws IOException;
    }

    private ScriptedServer(String scheme, Encryption encryption, Script script) throws IOException {
        this.scheme = scheme;
        this.encryption = encryption;
        this.script = script;
        this.listener = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        start("scripted-server", this::accept);
    }

    static ScriptedServer plain(Script script) throws IOException {
        return new ScriptedServer("http", socket -> socket, script);
    }

    static ScriptedServer encrypted(Encryption encryption, Script script) throws IOException {
        return new ScriptedServer("https", encryption, script);
    }

    /** Gives the same answer to whatever is asked. */
    static Script always(String answer) {
        return conversation -> {
            while (true) {
                conversation.read();
                conversation.send(answer);
            }
        };
    }

    URI uri(String path) {
        return uri("127.0.0.1", path);
    }

    URI uri(String host, String path) {
        return URI.create(scheme + "://" + host + ":" + listener.getLocalPort() + path);
    }

    int port() {
        return listener.getLocalPort();
    }

    List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    /** Gives the only request there was. */
    ReceivedRequest only() {
        List<ReceivedRequest> requests = received();
        if (requests.size() != 1) {
            throw new AssertionError("There were " + requests.size() + " requests: " + requests);
        }
        return requests.get(0);
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                int number = connections.incrementAndGet();
                start("scripted-server-" + number, () -> serve(number, socket));
            }
        } catch (IOException e) {
            // The test is over.
            return;
        }
    }

    private void serve(int number, Socket socket) {
        try (socket;
                Socket encrypted = encryption.around(socket)) {
            script.serve(new Conversation(number, socket, encrypted, received));
        } catch (Exception e) {
            // The client went away, or the script is at its end.
            return;
        } finally {
            open.remove(socket);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
