package io.openaisdk.testkit.internal.http;

import io.openaisdk.testkit.internal.wire.HttpReply;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Sends one answer piece by piece at its pace, and closes the connection where it is to break off. */
final class ReplySender extends IteratingCallback {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final HttpReply reply;
    private final List<byte[]> frames;
    private final boolean breaksOff;
    private int sent;
    private boolean rested = true;

    ReplySender(Request request, Response response, Callback callback, HttpReply reply) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.reply = reply;
        this.breaksOff = reply.hangsUp() || reply.delivery().cutAfter().isPresent();
        this.frames = breaksOff ? beforeTheBreak(reply) : reply.frames();
    }

    /** Gives what is sent before the connection breaks: some events, or half of a body that is not a stream. */
    private static List<byte[]> beforeTheBreak(HttpReply reply) {
        if (reply.stream()) {
            int events = reply.delivery().cutAfter().orElse(0);
            return reply.frames().subList(0, Math.min(events, reply.frames().size()));
        }
        return reply.frames().stream()
                .map(body -> Arrays.copyOf(body, body.length / 2))
                .toList();
    }

    void start() {
        after(reply.delivery().delay(), this::begin);
    }

    private void begin() {
        if (reply.hangsUp()) {
            hangUp();
            return;
        }
        response.setStatus(reply.status());
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        if (!reply.stream()) {
            long length = reply.frames().stream().mapToLong(body -> body.length).sum();
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        }
        iterate();
    }

    @Override
    protected Action process() {
        if (sent == frames.size()) {
            if (breaksOff) {
                hangUp();
                return Action.SCHEDULED;
            }
            return Action.SUCCEEDED;
        }
        if (!rested) {
            rested = true;
            after(reply.delivery().pace(), this::succeeded);
            return Action.SCHEDULED;
        }
        rested = reply.delivery().pace().isZero();
        byte[] frame = frames.get(sent++);
        boolean last = sent == frames.size() && !breaksOff;
        response.write(last, ByteBuffer.wrap(frame), this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        callback.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        callback.failed(cause);
    }

    private void hangUp() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("The rule says to disconnect"));
    }

    private void after(Duration wait, Runnable step) {
        if (wait.isZero()) {
            step.run();
        } else {
            Scheduler scheduler = request.getComponents().getScheduler();
            scheduler.schedule(step, wait.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}
