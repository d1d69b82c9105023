package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A connection on which tests send bytes as they please; texts have a character for each byte (ISO 8859-1). */
final class RawConnection implements AutoCloseable {

    /** The headers that every request needs. */
    static final String NEEDED = "Host: localhost\r\nAuthorization: Bearer any\r\n";

    private final Socket socket;
    private final InputStream in;

    RawConnection(OpenAITestServer server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** A response as it was sent. */
    record Response(String statusLine, List<String> headerLines, String body) {

        int status() {
            return Integer.parseInt(statusLine.split(" ", -1)[1]);
        }

        Optional<String> header(String name) {
            String start = name + ": ";
            return headerLines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        }
    }

    RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    /** Sends a request without a body and with what it needs. */
    RawConnection get(String target, String... moreHeaderLines) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\n" + NEEDED + lines(moreHeaderLines) + "\r\n");
    }

    /** Sends a request with a body, whose framing the header lines tell. */
    RawConnection post(String body, String... moreHeaderLines) throws IOException {
        return send("POST /v1/any HTTP/1.1\r\n" + NEEDED + lines(moreHeaderLines) + "\r\n" + body);
    }

    private static String lines(String... lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            all.append(line).append("\r\n");
        }
        return all.toString();
    }

    /** Reads a response whole. */
    Response response() throws IOException {
        Response head = head();
        String body;
        if (head.header("transfer-encoding").isPresent()) {
            body = chunks();
        } else if (head.header("content-length").isPresent()) {
            body = bytes(Integer.parseInt(head.header("content-length").orElseThrow()));
        } else {
            body = head.status() == 204 || head.status() < 200 ? "" : rest();
        }
        return new Response(head.statusLine(), head.headerLines(), body);
    }

    /** Reads the head of a response. */
    Response head() throws IOException {
        String statusLine = line();
        List<String> lines = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return new Response(statusLine, lines, "");
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (String chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
            body.append(chunk);
        }
        return body.toString();
    }

    /** Reads one chunk; empty for the last. */
    String chunk() throws IOException {
        String chunk = bytes(Integer.parseInt(line(), 16));
        if (!line().isEmpty()) {
            throw new AssertionError("A chunk is longer than it says");
        }
        return chunk;
    }

    private String bytes(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("The body ended too early: " + new String(bytes, ISO_8859_1));
        }
        return new String(bytes, ISO_8859_1);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The connection ended in a line: " + line.toString(ISO_8859_1));
            }
            line.write(b);
        }
        String text = line.toString(ISO_8859_1);
        if (!text.endsWith("\r")) {
            throw new AssertionError("A line ends without a carriage return: " + text);
        }
        return text.substring(0, text.length() - 1);
    }

    /** Reads what comes until the server ends the connection; fails if it resets it. */
    String rest() throws IOException {
        return new String(in.readAllBytes(), ISO_8859_1);
    }

    /** Reads until the server ends the connection in whatever way, and says how much came. */
    int awaitEnd() throws IOException {
        int count = 0;
        try {
            while (in.read() >= 0) {
                count++;
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The server leaves the connection open", e);
        } catch (SocketException e) {
            return count; // a reset is an end, too
        }
        return count;
    }

    /** Sends nothing more, but goes on reading. */
    RawConnection endOutput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
