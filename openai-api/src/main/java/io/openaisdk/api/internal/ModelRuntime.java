package io.openaisdk.api.internal;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.errors.ConfigurationException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the static methods of models ask of the core.
 *
 * <p>The lookup behind {@link #get()} is the only one that is kept in a static field: a static method has no client that it
 * could ask.
 */
public interface ModelRuntime {

    /**
     * Finds the core.
     *
     * @return the one runtime
     * @throws ConfigurationException if {@code openai-core} is not present
     */
    static ModelRuntime get() {
        return Holder.instance();
    }

    /**
     * Makes the builder of a model.
     *
     * @param <B> the builder
     * @param model the model's interface
     * @return an empty builder
     */
    static <B extends ModelBuilder<?, B>> B builder(Class<? extends Model> model) {
        @SuppressWarnings("unchecked") // the generated registry pairs each model with its own builder
        B builder = (B) get().newBuilder(model);
        return builder;
    }

    /**
     * Lets a caller fill a builder.
     *
     * @param <M> the model
     * @param <B> the builder
     * @param builder an empty builder
     * @param fill the caller's function
     * @return what the filled builder makes
     */
    static <M extends Model, B extends ModelBuilder<M, B>> M build(B builder, Consumer<? super B> fill) {
        fill.accept(builder);
        return builder.build();
    }

    /**
     * Gives the entries of a JSON object that a builder takes.
     *
     * @param object a JSON object
     * @return its members
     * @throws IllegalArgumentException if it is no object
     */
    static Map<String, JsonValue> members(JsonValue object) {
        return object.asObject()
                .orElseThrow(() -> new IllegalArgumentException("A JSON object is needed, not " + object));
    }

    /**
     * Makes the builder of a model.
     *
     * @param model the model's interface
     * @return an empty builder
     */
    ModelBuilder<?, ?> newBuilder(Class<? extends Model> model);

    /**
     * Reads a model.
     *
     * @param <M> the model
     * @param type the model's interface
     * @param json a JSON object
     * @return the model
     */
    <M extends Model> M fromJson(Class<M> type, String json);

    /**
     * Reads a model.
     *
     * @param <M> the model
     * @param type the model's interface
     * @param json a JSON object
     * @return the model
     */
    <M extends Model> M fromJson(Class<M> type, JsonValue json);

    /**
     * Reads a value of any type of the API.
     *
     * @param <T> the type
     * @param type the class
     * @param json the JSON
     * @return the value
     */
    <T> T read(Class<T> type, JsonValue json);

    /**
     * Writes a value of any type of the API.
     *
     * @param value the value
     * @return its JSON
     */
    JsonValue write(Object value);

    /**
     * Parses JSON text.
     *
     * @param json the text
     * @return the value
     */
    JsonValue parse(String json);

    /** Keeps the one runtime; not in a static initializer, whose failure would hide the message from every later caller. */
    final class Holder {
        private static volatile @Nullable ModelRuntime instance;

        private Holder() {}

        private static ModelRuntime instance() {
            ModelRuntime known = instance;
            if (known == null) {
                known = ServiceLoader.load(ModelRuntime.class, ModelRuntime.class.getClassLoader())
                        .findFirst()
                        .orElseThrow(
                                () -> new ConfigurationException(
                                        "openai-core is not on the class path or module path; openai-api declares types only."));
                instance = known;
            }
            return known;
        }
    }
}
