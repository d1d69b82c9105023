package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.observe.BodyObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Shows bodies, as much of them as is wanted.
 *
 * @param redaction takes out what nobody is to read
 * @param most how many bytes of a body are shown
 */
record BodyLog(Redaction redaction, int most) {

    /** Behind what is shown, so much more is looked at: of a key that the cut goes through, nothing is to be left. */
    private static final int LONGEST_KEY = 8 * 1024;

    /** Shows what is sent; of a body that comes from a file or a stream, the size. */
    String show(HttpBody body, UnaryOperator<String> masking, boolean issuesKeys) {
        long length = body.contentLength();
        if (!isText(body.contentType()) || !body.repeatable()) {
            return length < 0 ? "a body of unknown size" : size(length);
        }
        Beginning beginning = new Beginning(this, true, unused -> {});
        try (var in = body.open()) {
            byte[] bytes = in.readNBytes(beginning.wanted());
            beginning.bytes(bytes, 0, bytes.length);
        } catch (IOException e) {
            // Whoever sends it will meet the same, and tell the caller.
            return size(length) + " (not shown, because it cannot be read: "
                    + e.getClass().getName() + ")";
        }
        beginning.total = Math.max(length, beginning.total);
        return beginning.show(masking, issuesKeys);
    }

    /**
     * Begins to take note of a body that is read.
     *
     * @param atEnd is given it once, when the body has been read or is not read on
     */
    Beginning beginning(String contentType, Consumer<Beginning> atEnd) {
        return new Beginning(this, isText(contentType), atEnd);
    }

    /** Shows an event. */
    String showEvent(String text, UnaryOperator<String> masking) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Beginning beginning = new Beginning(this, true, unused -> {});
        beginning.bytes(bytes, 0, bytes.length);
        return beginning.excerpt(masking, false);
    }

    /** Tells what a person can read; events are shown one by one. */
    private static boolean isText(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("json")
                || type.contains("xml")
                || (type.startsWith("text/") && !type.startsWith("text/event-stream"));
    }

    private static String size(long bytes) {
        return "a body of " + bytes + " bytes";
    }

    /** The beginning of a body, and how long it was in all. */
    static final class Beginning implements BodyObserver {

        private final BodyLog log;
        private final boolean text;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Consumer<Beginning> atEnd;
        private long total;

        private Beginning(BodyLog log, boolean text, Consumer<Beginning> atEnd) {
            this.log = log;
            this.text = text;
            this.atEnd = atEnd;
        }

        /** Says how much is looked at. */
        private int wanted() {
            return text ? log.most + LONGEST_KEY : 0;
        }

        @Override
        public void bytes(byte[] from, int offset, int count) {
            total += count;
            bytes.write(from, offset, Math.min(count, wanted() - bytes.size()));
        }

        @Override
        public void end() {
            atEnd.accept(this);
        }

        boolean isEmpty() {
            return total == 0;
        }

        String show(UnaryOperator<String> masking, boolean issuesKeys) {
            return size(total) + (text ? ": " + excerpt(masking, issuesKeys) : "");
        }

        private String excerpt(UnaryOperator<String> masking, boolean issuesKeys) {
            byte[] seen = bytes.toByteArray();
            if (seen.length > 0 && seen.length < total) {
                seen = Arrays.copyOf(seen, boundary(seen, seen.length - 1));
            }
            long unseen = total - seen.length;
            byte[] shown;
            try {
                shown = log.redaction.show(seen, masking, issuesKeys).getBytes(StandardCharsets.UTF_8);
            } catch (RuntimeException e) {
                // It is the application's, and runs where a body is read: neither may that break, nor the body be
                // shown.
                return "(not shown, because the redaction failed: "
                        + e.getClass().getName() + ")";
            }
            int safe = unseen > 0 ? Math.max(0, shown.length - LONGEST_KEY) : shown.length;
            int end = Math.min(log.most, safe);
            end = end < shown.length ? boundary(shown, end) : end;
            long leftOut = unseen + shown.length - end;
            return new String(shown, 0, end, StandardCharsets.UTF_8)
                    + (leftOut > 0 ? "... (" + leftOut + " bytes left out)" : "");
        }

        /** Goes back to where a character begins. */
        private static int boundary(byte[] utf8, int from) {
            int end = from;
            while (end > 0 && (utf8[end] & 0xC0) == 0x80) {
                end--;
            }
            return end;
        }
    }
}
