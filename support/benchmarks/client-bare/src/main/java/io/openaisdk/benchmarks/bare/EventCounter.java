package io.openaisdk.benchmarks.bare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Takes a stream of events apart line by line, without a copy where a line is whole, and counts characters of text. */
final class EventCounter {

    private static final byte[] DATA = {'d', 'a', 't', 'a', ':', ' '};

    /** The name of the string that holds text; in a response it is the delta of the event, in a chat the content. */
    private final String name;

    private final Runnable onText;
    private byte[] buffer = new byte[16 * 1024];
    private int length;
    private long characters;

    EventCounter(String name, Runnable onText) {
        this.name = name;
        this.onText = onText;
    }

    long characters() {
        return characters;
    }

    void readAll(InputStream body) throws IOException {
        for (int count = fill(body); count >= 0; count = fill(body)) {
            length += count;
            lines();
        }
    }

    private int fill(InputStream body) throws IOException {
        makeRoom(1);
        return body.read(buffer, length, buffer.length - length);
    }

    void feed(ByteBuffer bytes) throws IOException {
        int count = bytes.remaining();
        makeRoom(count);
        bytes.get(buffer, length, count);
        length += count;
        lines();
    }

    private void makeRoom(int count) {
        if (buffer.length - length < count) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + count));
        }
    }

    private void lines() throws IOException {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                line(start, i);
                start = i + 1;
            }
        }
        System.arraycopy(buffer, start, buffer, 0, length - start);
        length -= start;
    }

    private void line(int start, int end) throws IOException {
        int from = start + DATA.length;
        if (end > from && Arrays.equals(buffer, start, from, DATA, 0, DATA.length) && buffer[from] == '{') {
            int found = Finder.length(buffer, from, end - from, name);
            if (found > 0) {
                characters += found;
                onText.run();
            }
        }
    }
}
