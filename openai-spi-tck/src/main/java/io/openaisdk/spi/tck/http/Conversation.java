package io.openaisdk.spi.tck.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javax.net.ssl.SSLException;

/** The server's end of one connection, byte by byte. */
final class Conversation {

    private final int number;
    /** The connection below the encryption, if there is one. */
    private final Socket socket;

    private final InputStream in;
    private final OutputStream out;
    private final Queue<ReceivedRequest> received;

    Conversation(int number, Socket socket, Socket encrypted, Queue<ReceivedRequest> received) throws IOException {
        this.number = number;
        this.socket = socket;
        this.in = new BufferedInputStream(encrypted.getInputStream());
        this.out = encrypted.getOutputStream();
        this.received = received;
    }

    /** Gives the number of the connection, from 1. */
    int number() {
        return number;
    }

    /** Reads a request with its body. */
    ReceivedRequest read() throws IOException {
        ReceivedRequest request = readHead();
        readBody(request);
        return request;
    }

    /** Reads a request up to its body. */
    ReceivedRequest readHead() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            lines.add(line);
        }
        ReceivedRequest request = new ReceivedRequest(number, lines);
        received.add(request);
        return request;
    }

    void readBody(ReceivedRequest request) throws IOException {
        if (request.header("Transfer-Encoding").isPresent()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                body.write(readExactly(size));
                readLine();
            }
            readLine();
            request.body(body.toByteArray());
        } else {
            request.body(readExactly(
                    request.header("Content-Length").map(Integer::parseInt).orElse(0)));
        }
    }

    /** Waits until a body has begun. */
    void readByte() throws IOException {
        readBytes(1);
    }

    /** Reads a part of a body. */
    void readBytes(int count) throws IOException {
        readExactly(count);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(readLine(), 16);
    }

    private byte[] readExactly(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Sends text as it is, with line ends as HTTP wants them. */
    void send(String text) throws IOException {
        send(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Sends a chunk of a chunked body. */
    void sendChunk(byte[] bytes) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(bytes);
        chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        send(chunk.toByteArray());
    }

    void sendChunk(String text) throws IOException {
        sendChunk(text.getBytes(StandardCharsets.UTF_8));
    }

    void sendLastChunk() throws IOException {
        send("0\n\n");
    }

    /** Passes everything on to a port and back, as a tunnel does. */
    void relay(int port) throws IOException {
        try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread back = HttpTransportRules.start(() -> {
                try {
                    other.getInputStream().transferTo(out);
                    socket.shutdownOutput();
                } catch (IOException e) {
                    // One of the two has gone.
                    return;
                }
            });
            in.transferTo(other.getOutputStream());
            other.shutdownOutput();
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the connection with a reset instead of an end. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the other side has ended the connection, whatever it still sends. */
    void awaitEnd() throws IOException {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SocketException | SSLException e) {
            // A reset is an end too, and so is one that is not announced.
            return;
        }
    }
}
