package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.HttpReply;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the requests of one socket, one after another. */
final class Connection implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int LINGER_MILLIS = 2_000;

    private final Socket socket;
    private final CallHandler handler;

    /** What becomes of the connection after a response. */
    private enum Then {
        NEXT_REQUEST,
        END,
        CUT
    }

    Connection(Socket socket, CallHandler handler) {
        this.socket = socket;
        this.handler = handler;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            RequestReader requests = new RequestReader(new ConnectionInput(socket.getInputStream()));
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            Then then = Then.NEXT_REQUEST;
            while (then == Then.NEXT_REQUEST) {
                then = serve(requests, out);
            }
            if (then == Then.END) {
                linger();
            }
        } catch (IOException | InterruptedException e) {
            LOG.debug("A connection ended: the client has gone, or the server was closed", e);
        }
    }

    private Then serve(RequestReader requests, OutputStream out) throws IOException, InterruptedException {
        RequestHead head;
        byte[] body;
        try {
            head = requests.head();
            if (head == null) {
                return Then.END;
            }
            BodyFraming framing = BodyFraming.of(head);
            if (head.expectsContinue() && framing.hasBody()) {
                ResponseWriter.writeContinue(out);
            }
            body = requests.body(framing);
        } catch (ApiError e) {
            // Where the next request begins is not known.
            return send(HttpReply.json(e.status(), e.json()), RequestHead.UNREADABLE, out);
        }
        return send(handler.handle(head, body), head, out);
    }

    private static Then send(HttpReply reply, RequestHead request, OutputStream out)
            throws IOException, InterruptedException {
        ResponseWriter response = new ResponseWriter(out, request, reply);
        if (!new ReplySender(reply, response).send()) {
            return Then.CUT;
        }
        return response.isPersistent() ? Then.NEXT_REQUEST : Then.END;
    }

    /** Lets the client read the response before the connection is closed: bytes left unread would have it reset. */
    private void linger() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(LINGER_MILLIS);
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
}
