package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.openaisdk.spi.tools.TextFeed;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A parser that reads one short text after another, as the events of a stream are: to make one costs as much as to read with it.
 *
 * <p>For Jackson all texts are one input with many values. Where a value ends a text, what is left is looked at here; a parser
 * that asks for more than there is has met the end of its input, and is not used again.
 */
final class FedParser extends JsonParserDelegate {

    /** What fits the buffer of Jackson; what is longer is worth a parser of its own. */
    static final int LONGEST = 8000;

    // A parser keeps every name that it has seen until it is closed.
    private static final int MOST_TEXTS = 256;

    private final AtomicReference<@Nullable FedParser> home;
    private final TextFeed feed;
    private int texts;
    private boolean begun;
    private boolean whole;

    private FedParser(JsonParser parser, TextFeed feed, AtomicReference<@Nullable FedParser> home) {
        super(parser);
        this.feed = feed;
        this.home = home;
    }

    /**
     * Gives a parser of a text.
     *
     * @param home where it waits for the next text when it is closed
     */
    static JsonParser of(
            JsonFactory factory, AtomicReference<@Nullable FedParser> home, byte[] bytes, int offset, int length)
            throws IOException {
        FedParser spare = home.getAndSet(null);
        FedParser parser = spare != null ? spare : create(factory, home);
        parser.begin(bytes, offset, length);
        return parser;
    }

    private static FedParser create(JsonFactory factory, AtomicReference<@Nullable FedParser> home) throws IOException {
        TextFeed feed = new TextFeed();
        return new FedParser(factory.createParser(feed), feed, home);
    }

    private void begin(byte[] bytes, int offset, int length) {
        feed.begin(bytes, offset, length);
        texts++;
        begun = false;
        whole = false;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        if (begun && isAfterContainer()) {
            // What was read ahead is taken from the parser, so that the next text begins with its own first byte.
            delegate.releaseBuffered(feed.rest());
            whole = feed.isBlank();
            return whole ? null : JsonToken.NOT_AVAILABLE;
        }
        begun = true;
        return delegate.nextToken();
    }

    private boolean isAfterContainer() {
        JsonToken last = delegate.currentToken();
        return last != null
                && last.isStructEnd()
                && delegate.getParsingContext().inRoot();
    }

    /** Gives where the parser is in this text; it counts through all of them. */
    @Override
    public JsonLocation currentLocation() {
        return inText(delegate.currentLocation());
    }

    JsonLocation inText(JsonLocation location) {
        TextFeed.Place place = feed.place(location.getByteOffset());
        return new JsonLocation(location.contentReference(), place.offset(), place.line(), place.column());
    }

    @Override
    public void close() throws IOException {
        feed.clear();
        // One that is not kept has to give its buffers back, or the next one makes new ones.
        if (!whole || texts >= MOST_TEXTS || !home.compareAndSet(null, this)) {
            delegate.close();
        }
    }
}
