package io.openaisdk.core.internal.stream;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.core.internal.model.JsonTree;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the events of one stream into objects.
 *
 * <p>The stream is over after {@code [DONE]}, and after an event that ends a response, whether or not the server ends the body.
 */
final class EventDecoder {

    private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};
    private static final String EVENT_STREAM = "text/event-stream";
    private static final byte[] ERROR_NAME = "\"error\"".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> LAST_EVENTS = Set.of(
            "responses.ResponseCompletedEvent", "responses.ResponseFailedEvent", "responses.ResponseIncompleteEvent");

    private final Decoder decoder;
    private final ValueType type;
    private final boolean named;
    private final ResponseHead http;
    private final int longest;
    private final Consumer<Object> events;
    private final SseParser parser;
    private final Decoder.Reading<Object> reading;
    /** The beginning of a body that is not announced as a stream of events, until one comes. */
    private @Nullable ByteArrayOutputStream stranger;

    private boolean over;

    EventDecoder(Decoder decoder, Operation operation, ResponseHead http, Limits limits, Consumer<Object> events) {
        this.decoder = decoder;
        this.type = operation.resultType();
        this.named = operation.namedEvents();
        this.http = http;
        this.longest = limits.eventBytes();
        this.events = events;
        this.parser = new SseParser(this::accept);
        this.reading = reader -> ModelReader.read(reader, type);
        boolean announced = http.headers()
                .first("content-type")
                .map(kind -> kind.regionMatches(true, 0, EVENT_STREAM, 0, EVENT_STREAM.length()))
                .orElse(true);
        this.stranger = announced ? null : new ByteArrayOutputStream();
    }

    /** Decodes bytes; passes on complete events at once, and throws failures after the events before them. */
    void feed(byte[] bytes, int offset, int length) {
        if (stranger != null && stranger.size() < Failures.LONGEST_RAW_BODY) {
            stranger.write(bytes, offset, length);
        }
        parser.feed(bytes, offset, length);
        requireNotLonger(parser.pendingLength());
    }

    private void requireNotLonger(int length) {
        if (length > longest && !over) {
            throw Decoder.failure(
                    "has an event of more than " + longest + " bytes (maxEventBytes)", NOTHING, http, null);
        }
    }

    /** Handles the end of the body. */
    void end() {
        if (stranger != null && stranger.size() > 0) {
            throw noStream(stranger.toByteArray());
        }
        String unfinished = over ? null : parser.pendingData();
        if (unfinished != null && !unfinished.startsWith("[DONE]")) {
            String pending = http.mask(unfinished);
            throw new StreamTruncatedException(
                    "The stream of events ended in the middle of an event; it begins: " + Failures.quote(pending)
                            + Failures.suffix(null, http),
                    null,
                    ErrorContext.of(http, Failures.rawBody(pending)));
        }
        over = true;
    }

    boolean isOver() {
        return over;
    }

    private void accept(@Nullable String name, byte[] data, int length) {
        if (over) {
            return;
        }
        stranger = null;
        requireNotLonger(length);
        if (startsWith(data, length, DONE)) {
            over = true;
            return;
        }
        Object value;
        if (named || contains(data, length, ERROR_NAME)) {
            byte[] event = Arrays.copyOf(data, length);
            value = decoder.read(
                    event,
                    length,
                    http,
                    named
                            ? reader -> withName(name == null ? "" : name, reader, event)
                            : reader -> ModelReader.fromTree(type, checked(reader, event)));
        } else {
            value = decoder.read(data, length, http, reading);
        }
        if (value != JsonValue.JsonNull.INSTANCE) {
            if (!type.kind().holds(value)) {
                throw Decoder.failure(
                        "has an event that is not of type " + type, Arrays.copyOf(data, length), http, null);
            }
            events.accept(value);
        }
        over |= value instanceof ModelBase model
                && LAST_EVENTS.contains(model.engineType().key());
    }

    /** Creates the exception for a response that is not a stream of events: a sign-in page, or an error. */
    private OpenAIException noStream(byte[] body) {
        return Failures.parse(decoder.codec(), body)
                .flatMap(json -> json.get("error"))
                .filter(Decoder::saysSomething)
                .<OpenAIException>map(error -> Decoder.errorBody(error, body, http))
                .orElseGet(() -> Decoder.failure("is no stream of events", body, http, null));
    }

    /** Reads an event whose name is its discriminator; events of threads may have a property named error of their own. */
    private Object withName(String name, JsonReader reader, byte[] event) throws IOException {
        JsonValue data = name.startsWith("thread.") ? JsonTree.read(reader) : checked(reader, event);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("event", new JsonValue.JsonString(name));
        members.put("data", data);
        return ModelReader.fromTree(type, new JsonValue.JsonObject(members));
    }

    /** Reads an event that may be an error. */
    private JsonValue checked(JsonReader reader, byte[] event) throws IOException {
        JsonValue json = JsonTree.read(reader);
        Optional<JsonValue> error = json.get("error").filter(Decoder::saysSomething);
        if (error.isEmpty()) {
            return json;
        }
        ApiError said = Failures.apiError(error.get(), http);
        throw new StreamErrorException(
                "The service reported an error in the stream: "
                        + (said.message() == null || said.message().isEmpty()
                                ? Failures.quote(http.mask(error.get().toString()))
                                : Failures.shown(said.message()))
                        + Failures.suffix(said.code(), http),
                said,
                ErrorContext.of(http, Failures.rawBody(http.mask(new String(event, StandardCharsets.UTF_8)))));
    }

    private static boolean startsWith(byte[] data, int length, byte[] prefix) {
        return length >= prefix.length && Arrays.equals(data, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static boolean contains(byte[] data, int length, byte[] wanted) {
        int last = length - wanted.length;
        for (int i = 0; i <= last; i++) {
            if (data[i] == wanted[0] && Arrays.equals(data, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
