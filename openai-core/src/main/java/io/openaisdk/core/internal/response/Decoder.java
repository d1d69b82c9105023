package io.openaisdk.core.internal.response;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.core.internal.model.Field;
import io.openaisdk.core.internal.model.JsonTree;
import io.openaisdk.core.internal.model.Kind;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.Types;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes the body of a successful response to its result. */
public final class Decoder {

    /** Keys are masked in that many characters more than are shown, so that the beginning of a key is not left at the cut. */
    private static final int LONGEST_KEY = 2048;

    private final JsonCodec codec;

    /**
     * Creates a decoder.
     *
     * @param codec reads JSON
     */
    public Decoder(JsonCodec codec) {
        this.codec = codec;
    }

    /** {@return the JSON codec} */
    public JsonCodec codec() {
        return codec;
    }

    /**
     * Decodes the result of an operation whose body is in memory.
     *
     * @param operation the operation
     * @param body the body
     * @param http the head of its response
     * @return the result; null for an operation without one
     */
    @Nullable
    public Object decode(Operation operation, byte[] body, ResponseHead http) {
        return switch (operation.resultKind()) {
            case NOTHING -> null;
            case TEXT -> new String(body, StandardCharsets.UTF_8);
            default -> value(operation.resultType(), body, http);
        };
    }

    /**
     * Decodes a value.
     *
     * @param type its type
     * @param body the body
     * @param http the head of its response, which a model keeps
     * @return the value
     */
    public Object value(ValueType type, byte[] body, ResponseHead http) {
        if (type.kind() == Kind.UNION && isPlainText(body, http)) {
            Object text =
                    ModelReader.fromTree(type, new JsonValue.JsonString(new String(body, StandardCharsets.UTF_8)));
            if (text instanceof ValueVariant<?>) {
                return text;
            }
        }
        Object value = read(body, http, reader -> ModelReader.read(reader, type));
        if (value instanceof ModelBase model) {
            requireNoError(model, body, http);
            return model.engineWithHttp(http);
        }
        if (!type.kind().holds(value)) {
            throw failure("is not of type " + type, body, http, null);
        }
        return value;
    }

    /** Returns whether the response is plain text, because a format other than JSON was asked for. */
    private static boolean isPlainText(byte[] body, ResponseHead http) {
        boolean text = http.headers()
                .first("content-type")
                .map(type -> !type.toLowerCase(Locale.ROOT).contains("json"))
                .orElse(false);
        return text && body.length > 0 && body[0] != '{';
    }

    JsonValue json(byte[] body, ResponseHead http) {
        return body.length == 0 ? JsonValue.JsonNull.INSTANCE : read(body, http, JsonTree::read);
    }

    /**
     * Decodes to a type of the caller's choice.
     *
     * @param <T> the type
     * @param type the type: a string, JSON, a model, or a class that the codec maps
     * @param body the body
     * @param http the head of its response
     * @return the value
     */
    public <T> T as(Class<T> type, byte[] body, ResponseHead http) {
        if (type == String.class) {
            return type.cast(new String(body, StandardCharsets.UTF_8));
        } else if (JsonValue.class.isAssignableFrom(type)) {
            JsonValue json = json(body, http);
            if (!type.isInstance(json)) {
                throw failure("is not of type " + type.getSimpleName(), body, http, null);
            }
            return type.cast(json);
        } else if (Model.class.isAssignableFrom(type)) {
            ModelBase model =
                    read(body, http, reader -> ModelReader.readModel(reader, Types.of(type.asSubclass(Model.class))));
            return type.cast(model.engineWithHttp(http));
        }
        try {
            return type.cast(codec.readValue(body, type));
        } catch (IOException e) {
            throw failure("does not fit " + type.getName() + ": " + e.getMessage(), body, http, e);
        }
    }

    /** Reads a value; unlike a function it may throw an {@link IOException}. */
    public interface Reading<T> {
        T read(JsonReader reader) throws IOException;
    }

    /**
     * Reads JSON.
     *
     * @param <T> what is read
     * @param body the body
     * @param http the head of its response
     * @param reading reads one value
     * @return the value
     */
    public <T> T read(byte[] body, ResponseHead http, Reading<T> reading) {
        return read(body, body.length, http, reading);
    }

    /**
     * Reads JSON from the beginning of an array.
     *
     * @param <T> what is read
     * @param bytes the array
     * @param length how much of it is JSON
     * @param http the head of its response
     * @param reading reads one value
     * @return the value
     */
    public <T> T read(byte[] bytes, int length, ResponseHead http, Reading<T> reading) {
        try (JsonReader reader = codec.reader(bytes, 0, length)) {
            T value = reading.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw failure("has more than one JSON value", Arrays.copyOf(bytes, length), http, null);
            }
            return value;
        } catch (IOException e) {
            throw failure("is no JSON: " + e.getMessage(), Arrays.copyOf(bytes, length), http, e);
        } catch (IllegalStateException e) {
            throw failure("is not the JSON object that was expected", Arrays.copyOf(bytes, length), http, e);
        }
    }

    /** Throws if there is an error in a response with a status of success, unless the model has a property error of its own. */
    private static void requireNoError(ModelBase model, byte[] body, ResponseHead http) {
        Optional<JsonValue> error = model.property("error").filter(Decoder::saysSomething);
        if (error.isEmpty() || (declares(model, "error") && hasAnyRequired(model))) {
            return;
        }
        throw errorBody(error.get(), body, http);
    }

    /**
     * Creates the exception for an error in a response with a status of success.
     *
     * @param error the error
     * @param body the body that it is in
     * @param http the head of its response
     * @return the exception
     */
    public static ErrorBodyException errorBody(JsonValue error, byte[] body, ResponseHead http) {
        ApiError said = Failures.apiError(error, http);
        return new ErrorBodyException(
                http.status() + " with an error: "
                        + (said.message() == null
                                ? Failures.quote(http.mask(error.toString()))
                                : Failures.shown(said.message()))
                        + Failures.suffix(said.code(), http),
                said,
                ErrorContext.of(http, Failures.rawBody(http.mask(text(body)))));
    }

    /**
     * Returns whether a property error has an error: some services send null, an empty object or false.
     *
     * @param error the value of the property
     * @return whether it is not empty
     */
    public static boolean saysSomething(JsonValue error) {
        if (error instanceof JsonValue.JsonObject object) {
            return !object.members().isEmpty();
        } else if (error instanceof JsonValue.JsonString text) {
            return !text.value().isEmpty();
        } else if (error instanceof JsonValue.JsonBoolean flag) {
            return flag.value();
        } else if (error instanceof JsonValue.JsonArray array) {
            return !array.items().isEmpty();
        }
        return error instanceof JsonValue.JsonNumber;
    }

    private static boolean declares(ModelBase model, String name) {
        return model.engineType().fields().stream()
                .anyMatch(field -> field.name().equals(name));
    }

    private static boolean hasAnyRequired(ModelBase model) {
        return model.engineType().fields().stream()
                .filter(Field::required)
                .filter(field -> !field.name().equals("error"))
                .anyMatch(field -> model.property(field.name()).isPresent());
    }

    /** Returns as much of a body as can be shown; a character has at most four bytes. */
    private static String text(byte[] body) {
        return new String(
                body, 0, Math.min(body.length, 4 * (Failures.LONGEST_RAW_BODY + LONGEST_KEY)), StandardCharsets.UTF_8);
    }

    /**
     * Creates the exception for a body that cannot be decoded.
     *
     * @param what the end of a sentence about the response, which says what is wrong
     * @param body the body, of which the message shows the beginning
     * @param http the head of its response
     * @param cause why; null for nothing more
     * @return the exception
     */
    public static OpenAIException failure(String what, byte[] body, ResponseHead http, @Nullable Throwable cause) {
        String text = http.mask(text(body));
        String type =
                http.headers().first("content-type").map(known -> ", " + known).orElse("");
        return new ResponseDecodingException(
                "The response (status " + http.status() + type + ") " + what
                        + (body.length == 0 ? "; it is empty" : "; it begins: " + Failures.quote(text))
                        + Failures.suffix(null, http),
                cause,
                ErrorContext.of(http, Failures.rawBody(text)));
    }
}
