package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;

/** Takes bytes from a stream, one after another, and knows where it is. */
final class PlainInput {

    private static final int END = -1;

    private final InputStream input;
    private final byte[] buffer = new byte[8192];
    private int at;
    private int end;
    private int line = 1;
    private int column = 1;

    PlainInput(InputStream input) {
        this.input = input;
    }

    /** Gives the next byte and leaves it where it is; negative at the end. */
    int peek() throws IOException {
        if (at == end) {
            int count = input.read(buffer, 0, buffer.length);
            if (count < 0) {
                return END;
            }
            at = 0;
            end = count;
        }
        return buffer[at] & 0xFF;
    }

    /** Takes the next byte; the end of the text is an error here. */
    int next() throws IOException {
        int next = peek();
        if (next < 0) {
            throw error("The text ends too early");
        }
        at++;
        column++;
        if (next == '\n') {
            line++;
            column = 1;
        }
        return next;
    }

    /** Takes one byte of a character that has several. */
    int continuation(int least, int most) throws IOException {
        int next = next();
        if (next < least || next > most) {
            throw error("The text is not UTF-8");
        }
        return next & 0x3F;
    }

    JsonSyntaxException error(String what) {
        return new JsonSyntaxException(what + where());
    }

    String where() {
        return " at line " + line + ", column " + column;
    }

    void close() throws IOException {
        input.close();
    }
}
