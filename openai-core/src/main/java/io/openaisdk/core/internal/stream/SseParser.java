package io.openaisdk.core.internal.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parses the bytes of an event stream as they arrive (WHATWG HTML, 9.2.6), in buffers of any length.
 *
 * <p>Lines end at CR, LF or CRLF. An event is dispatched at a blank line if it has data; an unfinished event at the end is not dispatched.
 * Used by one thread at a time.
 */
public final class SseParser {

    /** Takes events; the data is only valid during the call. */
    public interface Sink {
        /**
         * Takes an event.
         *
         * @param name the event's name; null when it has none
         * @param data holds its data, lines joined by LF
         * @param length how many bytes of it count
         */
        void event(@Nullable String name, byte[] data, int length);
    }

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Sink sink;

    /** The beginning of a line whose end has not been received. */
    private byte[] line = new byte[256];

    private int lineLength;
    private byte[] data = new byte[1024];
    private int dataLength;
    private boolean hasData;
    private @Nullable String name;
    private @Nullable String lastId;
    private boolean afterCarriageReturn;
    private boolean firstLine = true;

    /**
     * Creates a parser.
     *
     * @param sink takes the events
     */
    public SseParser(Sink sink) {
        this.sink = sink;
    }

    /**
     * Takes the next bytes.
     *
     * @param bytes holds the bytes
     * @param offset where they begin
     * @param length how many there are
     */
    public void feed(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int start = offset;
        for (int i = offset; i < end; i++) {
            byte b = bytes[i];
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (b == '\n') {
                    start = i + 1;
                    continue;
                }
            }
            if (b == '\n' || b == '\r') {
                endLine(bytes, start, i - start);
                afterCarriageReturn = b == '\r';
                start = i + 1;
            }
        }
        if (start < end) {
            line = append(line, lineLength, bytes, start, end - start);
            lineLength += end - start;
        }
    }

    /**
     * Returns the length of the unfinished event.
     *
     * @return its data and its unfinished line, in bytes
     */
    public int pendingLength() {
        return dataLength + lineLength;
    }

    /**
     * Returns the data of the unfinished event at the end of a stream, its unfinished line included.
     *
     * @return the data so far; null when no event has been begun
     */
    public @Nullable String pendingData() {
        if (lineLength > 0) {
            int length = lineLength;
            lineLength = 0;
            processLine(line, 0, length);
        }
        return hasData ? new String(data, 0, dataLength, StandardCharsets.UTF_8) : null;
    }

    /**
     * Returns the last event id, of this event or an earlier one.
     *
     * @return the id; null when there was none
     */
    public @Nullable String lastId() {
        return lastId;
    }

    private void endLine(byte[] bytes, int offset, int length) {
        if (lineLength == 0) {
            processLine(bytes, offset, length);
        } else {
            line = append(line, lineLength, bytes, offset, length);
            int whole = lineLength + length;
            lineLength = 0;
            processLine(line, 0, whole);
        }
    }

    private void processLine(byte[] bytes, int offset, int length) {
        int skipped = 0;
        if (firstLine) {
            firstLine = false;
            if (length >= 3 && Arrays.equals(bytes, offset, offset + 3, BYTE_ORDER_MARK, 0, 3)) {
                skipped = 3;
            }
        }
        if (length - skipped == 0) {
            dispatch();
        } else {
            field(bytes, offset + skipped, length - skipped);
        }
    }

    private void field(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int colon = offset;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        int value = colon == end ? end : colon + 1;
        if (value < end && bytes[value] == ' ') {
            value++;
        }
        int nameLength = colon - offset;
        if (nameLength == 4 && matches(bytes, offset, "data")) {
            if (hasData) {
                data = append(data, dataLength++, new byte[] {'\n'}, 0, 1);
            }
            data = append(data, dataLength, bytes, value, end - value);
            dataLength += end - value;
            hasData = true;
        } else if (nameLength == 5 && matches(bytes, offset, "event")) {
            name = end == value ? null : text(bytes, value, end);
        } else if (nameLength == 2 && matches(bytes, offset, "id")) {
            String id = text(bytes, value, end);
            lastId = id.indexOf('\0') < 0 ? id : lastId;
        }
        // Comments, retry and unknown fields are ignored: a broken stream is not resumed.
    }

    private void dispatch() {
        boolean complete = hasData;
        String eventName = name;
        int length = dataLength;
        hasData = false;
        dataLength = 0;
        name = null;
        if (complete) {
            sink.event(eventName, data, length);
        }
    }

    private static boolean matches(byte[] bytes, int offset, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[offset + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static byte[] append(byte[] target, int used, byte[] source, int offset, int length) {
        byte[] room = target.length - used >= length
                ? target
                : Arrays.copyOf(target, Math.max(target.length * 2, used + length));
        System.arraycopy(source, offset, room, used, length);
        return room;
    }
}
