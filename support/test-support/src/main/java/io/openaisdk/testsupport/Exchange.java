package io.openaisdk.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** One request at the server, and the means to answer it or not. */
public final class Exchange {

    private final Socket socket;
    private final InputStream in;
    private final Received request;

    Exchange(Socket socket, InputStream in, Received request) {
        this.socket = socket;
        this.in = in;
        this.request = request;
    }

    /** Returns the request. */
    public Received request() {
        return request;
    }

    /** Sends bytes as they are. */
    public void raw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Sends text as it is. */
    public void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends status and headers. */
    public void head(int status, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nx-request-id: req_1\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        raw(head.append("\r\n").toString());
    }

    /** Sends a whole response. */
    public void answer(int status, String contentType, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nx-request-id: req_1\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Type: ").append(contentType).append("\r\nContent-Length: ");
        raw(head.append(body.length).append("\r\n\r\n").toString());
        raw(body);
    }

    /** Sends a whole response. */
    public void answer(int status, String contentType, String body, String... headers) throws IOException {
        answer(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Begins a response that is a stream of events. */
    public void beginEvents() throws IOException {
        head(200, "Content-Type: text/event-stream; charset=utf-8", "Transfer-Encoding: chunked");
    }

    /** Sends a piece of a chunked body. */
    public void chunk(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        raw(Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
    }

    /** Ends a chunked body. */
    public void lastChunk() throws IOException {
        raw("0\r\n\r\n");
    }

    /** Sends nothing more, but goes on listening. */
    public void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    /** Reads the body that the server has left, see {@link LoopbackServer#leavingUploads()}. */
    public void readBody() throws IOException {
        LoopbackServer.body(in, request);
    }

    /** Reads the beginning of the body that the server has left. */
    public void readBeginning() throws IOException {
        in.readNBytes(1000);
    }

    /** Connects the client with another server, as a proxy does, until one of them hangs up. */
    public void tunnelTo(int port) throws IOException {
        try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
            raw("HTTP/1.1 200 Connection established\r\n\r\n");
            LoopbackServer.start("loopback-tunnel", () -> pump(target));
            in.transferTo(target.getOutputStream());
        } finally {
            socket.close();
        }
    }

    private void pump(Socket target) {
        try (socket) {
            target.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException e) {
            // One of the two has gone, which ends the other.
        }
    }

    /** Reads and forgets what the client sends until it has hung up or cut the connection. */
    public void readUntilHangUp() throws IOException {
        socket.setSoTimeout(20_000);
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The client did not hang up", e);
        } catch (IOException e) {
            // A reset is a way to hang up.
        }
        socket.close();
    }

    /** Hangs up without a word. */
    public void hangUp() throws IOException {
        socket.close();
    }

    /** Cuts the connection, so that the client sees a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client has hung up or cut the connection. */
    public void awaitHangUp() throws IOException {
        socket.setSoTimeout(20_000);
        try {
            if (in.read() >= 0) {
                throw new AssertionError("The client sent more instead of hanging up");
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The client did not hang up", e);
        } catch (IOException e) {
            // A reset is a way to hang up.
        }
        socket.close();
    }
}
