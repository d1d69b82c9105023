package io.openaisdk.core.internal.http;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A body of fields and files ({@code multipart/form-data}, RFC 7578), read while it is sent: files are not held in memory.
 *
 * <p>Fields come before files. Names are escaped as browsers do, which is what servers read.
 */
public final class MultipartBody implements HttpBody {

    private static final String LINE_END = "\r\n";

    /** A stretch of the body: text between files, or the content of a file. */
    private interface Piece {
        long length();

        boolean repeatable();

        InputStream open() throws IOException;
    }

    private static final class TextPiece implements Piece {
        private final byte[] bytes;

        private TextPiece(String text) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public boolean repeatable() {
            return true;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private record FilePiece(FileUpload file) implements Piece {
        @Override
        public long length() {
            return file.length();
        }

        @Override
        public boolean repeatable() {
            return file.repeatable();
        }

        @Override
        public InputStream open() throws IOException {
            return UploadInputStream.open(file);
        }
    }

    private final String boundary;
    private final List<Piece> pieces;

    private MultipartBody(String boundary, List<Piece> pieces) {
        this.boundary = boundary;
        this.pieces = pieces;
    }

    /**
     * Starts a body with a boundary that occurs nowhere else.
     *
     * @return a builder
     */
    public static Builder builder() {
        return builder(UUID.randomUUID().toString().replace("-", ""));
    }

    static Builder builder(String boundary) {
        return new Builder(boundary);
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long contentLength() {
        long sum = 0;
        for (Piece piece : pieces) {
            if (piece.length() < 0) {
                return -1;
            }
            sum += piece.length();
        }
        return sum;
    }

    @Override
    public boolean repeatable() {
        return pieces.stream().allMatch(Piece::repeatable);
    }

    @Override
    public InputStream open() {
        return new PiecesInputStream(pieces.iterator());
    }

    /** Reads one piece after the other and opens each when its turn comes. */
    private static final class PiecesInputStream extends InputStream {

        private final Iterator<Piece> rest;
        private InputStream current = InputStream.nullInputStream();
        private boolean closed;

        private PiecesInputStream(Iterator<Piece> rest) {
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (!closed) {
                int count = current.read(buffer, offset, length);
                if (count >= 0) {
                    return count;
                }
                current.close();
                if (!rest.hasNext()) {
                    closed = true;
                } else {
                    current = rest.next().open();
                }
            }
            return -1;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            current.close();
        }
    }

    /** Collects fields and files. */
    public static final class Builder {

        private final String boundary;
        private final StringBuilder fields = new StringBuilder();
        private final List<Piece> files = new ArrayList<>();

        private Builder(String boundary) {
            this.boundary = boundary;
        }

        /**
         * Adds a field; objects and arrays become several fields with brackets in their names, nulls none.
         *
         * @param name the field name
         * @param value its value
         */
        public void field(String name, JsonValue value) {
            if (value instanceof JsonValue.JsonObject object) {
                object.members().forEach((member, inner) -> field(name + "[" + member + "]", inner));
            } else if (value instanceof JsonValue.JsonArray array) {
                array.items().forEach(item -> field(name + "[]", item));
            } else if (!value.isNull()) {
                fields.append(heading(name)).append(LINE_END).append(LINE_END);
                fields.append(QueryString.plain(value)).append(LINE_END);
            }
        }

        /**
         * Adds a part that is one text, whatever is in it.
         *
         * @param name the field name
         * @param text its content
         * @param mediaType what the text is
         */
        public void part(String name, String text, String mediaType) {
            fields.append(heading(name)).append(LINE_END);
            fields.append("Content-Type: ").append(mediaType).append(LINE_END).append(LINE_END);
            fields.append(text).append(LINE_END);
        }

        /**
         * Adds a file.
         *
         * @param name the field name
         * @param file the file
         */
        public void file(String name, FileUpload file) {
            String type = file.contentType()
                    .or(() -> Optional.ofNullable(URLConnection.guessContentTypeFromName(file.fileName())))
                    .orElse("application/octet-stream");
            files.add(new TextPiece(heading(name) + "; filename=\"" + escape(file.fileName()) + "\"" + LINE_END
                    + "Content-Type: " + escape(type) + LINE_END + LINE_END));
            files.add(new FilePiece(file));
            files.add(new TextPiece(LINE_END));
        }

        /**
         * Makes the body.
         *
         * @return the body
         */
        public MultipartBody build() {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new TextPiece(fields.toString()));
            pieces.addAll(files);
            pieces.add(new TextPiece("--" + boundary + "--" + LINE_END));
            return new MultipartBody(boundary, List.copyOf(pieces));
        }

        private String heading(String name) {
            return "--" + boundary + LINE_END + "Content-Disposition: form-data; name=\"" + escape(name) + "\"";
        }

        private static String escape(String name) {
            return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        }
    }
}
