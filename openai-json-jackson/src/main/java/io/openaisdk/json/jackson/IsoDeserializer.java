package io.openaisdk.json.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a type of {@code java.time} from its ISO 8601 text. */
@SuppressWarnings("serial") // Deserializers are serializable for databind's sake; functions are not, and need not be.
final class IsoDeserializer<T> extends FromStringDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final Function<String, T> parse;

    IsoDeserializer(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) throws IOException {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "not in the form of ISO 8601"));
        }
    }
}
