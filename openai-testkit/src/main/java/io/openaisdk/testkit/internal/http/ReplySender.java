package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.HttpReply;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends a response frame by frame at its pace, as far as it is to get. */
final class ReplySender {

    private final HttpReply reply;
    private final ResponseWriter response;
    private final boolean breaksOff;
    private final List<byte[]> frames;

    ReplySender(HttpReply reply, ResponseWriter response) {
        this.reply = reply;
        this.response = response;
        this.breaksOff = reply.delivery().cutAfter().isPresent();
        this.frames = breaksOff ? beforeTheBreak(reply) : reply.frames();
    }

    /** Returns what is sent before the connection breaks: some events, or half of a body that is not a stream. */
    private static List<byte[]> beforeTheBreak(HttpReply reply) {
        if (reply.stream()) {
            int events = reply.delivery().cutAfter().orElse(0);
            return reply.frames().subList(0, Math.min(events, reply.frames().size()));
        }
        return reply.frames().stream()
                .map(body -> Arrays.copyOf(body, body.length / 2))
                .toList();
    }

    /**
     * Sends the response; a thread that is interrupted stops.
     *
     * @return whether it is complete; if not, the connection is to be closed at once
     */
    boolean send() throws IOException, InterruptedException {
        pause(reply.delivery().delay());
        if (reply.hangsUp()) {
            return false;
        }
        response.writeHead();
        for (int i = 0; i < frames.size(); i++) {
            if (i > 0) {
                response.flush();
                pause(reply.delivery().pace());
            }
            response.write(frames.get(i));
        }
        if (!breaksOff) {
            response.end();
        } else if (!frames.isEmpty()) { // a stream that breaks before its first event has no head either
            response.flush();
        }
        return !breaksOff;
    }

    private static void pause(Duration wait) throws InterruptedException {
        // Not Duration.toNanos(), which fails for what is longer than 292 years: an answer may be meant never to come.
        TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(wait));
    }
}
