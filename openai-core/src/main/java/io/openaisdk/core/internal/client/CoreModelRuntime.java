package io.openaisdk.core.internal.client;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.core.internal.config.Environment;
import io.openaisdk.core.internal.config.Plugins;
import io.openaisdk.core.internal.model.ClassTypes;
import io.openaisdk.core.internal.model.JsonTree;
import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ModelType;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.model.Types;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Serves the static methods of models; found by {@link java.util.ServiceLoader}. */
public final class CoreModelRuntime implements ModelRuntime {

    private volatile @Nullable JsonCodec codec;

    /** Makes the runtime. */
    public CoreModelRuntime() {}

    @Override
    public ModelBuilder<?, ?> newBuilder(Class<? extends Model> model) {
        return (ModelBuilder<?, ?>) Types.of(model).newBuilder();
    }

    @Override
    public <M extends Model> M fromJson(Class<M> type, String json) {
        ModelType modelType = Types.of(type);
        return type.cast(read(json, reader -> ModelReader.readModel(reader, modelType)));
    }

    @Override
    public <M extends Model> M fromJson(Class<M> type, JsonValue json) {
        if (!(json instanceof JsonValue.JsonObject)) {
            throw new ResponseDecodingException(
                    "A " + type.getSimpleName() + " is a JSON object", null, ErrorContext.NONE);
        }
        return type.cast(ModelReader.fromTree(Types.of(type), json));
    }

    @Override
    public <T> T read(Class<T> type, JsonValue json) {
        Object value = ModelReader.fromTree(ClassTypes.of(type), json);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new ResponseDecodingException("The JSON is no " + type.getSimpleName(), null, ErrorContext.NONE);
    }

    @Override
    public JsonValue write(Object value) {
        return ModelWriter.toTree(value);
    }

    @Override
    public JsonValue parse(String json) {
        return read(json, JsonTree::read);
    }

    /** Reads something; unlike a function it may fail with an exception of input and output. */
    private interface Reading<T> {
        T read(JsonReader reader) throws IOException;
    }

    private <T> T read(String json, Reading<T> reading) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonReader reader = codec().reader(bytes, 0, bytes.length)) {
            T value = reading.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new ResponseDecodingException("The text has more than one JSON value", null, ErrorContext.NONE);
            }
            return value;
        } catch (IOException e) {
            throw new ResponseDecodingException("The text is no JSON: " + e.getMessage(), e, ErrorContext.NONE);
        } catch (IllegalStateException e) {
            throw new ResponseDecodingException("The text is not the JSON that was expected", e, ErrorContext.NONE);
        }
    }

    private JsonCodec codec() {
        JsonCodec known = codec;
        if (known == null) {
            known = Plugins.codec(Environment.system().find(ClientOption.JSON), JsonLimits.DEFAULT);
            codec = known;
        }
        return known;
    }
}
