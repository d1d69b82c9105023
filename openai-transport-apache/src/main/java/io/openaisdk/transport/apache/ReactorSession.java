package io.openaisdk.transport.apache;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.concurrent.locks.Lock;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.Command;
import org.apache.hc.core5.reactor.EventMask;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the reactor that tells of its end one round later than of its last bytes, and bounds the headers of answers.
 *
 * <p>The library's decoder of chunks throws when it reads the end together with the last bytes, and these are lost. Its parser of
 * headers bounds their number and the length of each, but not all of them together. Over TLS the library hands decrypted bytes
 * on past this class, so there the sum is looked at when the headers are complete.
 */
final class ReactorSession implements IOSession {

    private final IOSession session;
    private final HeadCount heads;

    /** Whether bytes came in this round. */
    private boolean delivered;

    private @Nullable IOException failure;

    ReactorSession(IOSession session, int maxHeaderBytes) {
        this.session = session;
        this.heads = new HeadCount(maxHeaderBytes);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int start = into.position();
        int count = failure == null ? readNow(into) : -1;
        if (count > 0) {
            delivered = true;
            heads.received(into, start);
            return count;
        }
        if (count < 0 && delivered) {
            session.setEvent(EventMask.READ);
            return 0;
        }
        if (failure != null) {
            throw failure;
        }
        return count;
    }

    private int readNow(ByteBuffer into) {
        try {
            return session.read(into);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    /** Is called by the reactor when a round begins. */
    @Override
    public void updateReadTime() {
        delivered = false;
        session.updateReadTime();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        heads.sends(from);
        return session.write(from);
    }

    /** Gives this: whoever reads the channel reads the connection. */
    @Override
    public ByteChannel channel() {
        return this;
    }

    @Override
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public IOEventHandler getHandler() {
        return session.getHandler();
    }

    @Override
    public void upgrade(IOEventHandler handler) {
        session.upgrade(handler);
    }

    @Override
    public Lock getLock() {
        return session.getLock();
    }

    @Override
    public void enqueue(Command command, Command.Priority priority) {
        session.enqueue(command, priority);
    }

    @Override
    public boolean hasCommands() {
        return session.hasCommands();
    }

    @Override
    public Command poll() {
        return session.poll();
    }

    @Override
    public SocketAddress getRemoteAddress() {
        return session.getRemoteAddress();
    }

    @Override
    public SocketAddress getLocalAddress() {
        return session.getLocalAddress();
    }

    @Override
    public int getEventMask() {
        return session.getEventMask();
    }

    @Override
    public void setEventMask(int mask) {
        session.setEventMask(mask);
    }

    @Override
    public void setEvent(int event) {
        session.setEvent(event);
    }

    @Override
    public void clearEvent(int event) {
        session.clearEvent(event);
    }

    @Override
    public Status getStatus() {
        return session.getStatus();
    }

    @Override
    public Timeout getSocketTimeout() {
        return session.getSocketTimeout();
    }

    @Override
    public void setSocketTimeout(Timeout timeout) {
        session.setSocketTimeout(timeout);
    }

    @Override
    public long getLastReadTime() {
        return session.getLastReadTime();
    }

    @Override
    public long getLastWriteTime() {
        return session.getLastWriteTime();
    }

    @Override
    public long getLastEventTime() {
        return session.getLastEventTime();
    }

    @Override
    public void updateWriteTime() {
        session.updateWriteTime();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public void close() {
        session.close();
    }

    @Override
    public void close(CloseMode mode) {
        session.close(mode);
    }

    @Override
    public String toString() {
        return session.toString();
    }
}
