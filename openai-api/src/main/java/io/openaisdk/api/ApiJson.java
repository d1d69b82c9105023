package io.openaisdk.api;

import io.openaisdk.api.internal.ModelRuntime;
import java.util.Arrays;

/**
 * The JSON of the API's types, for mappers of applications: what {@code openai-models-jackson} and its siblings are made of.
 *
 * <p>The types are {@linkplain Model models} and parameters, unions and their variants, the strings of which the API documents some
 * values ({@link OpenEnum}), {@link JsonValue}, {@link FloatVector}, and, only to be written, {@link Page}.
 */
public final class ApiJson {

    /**
     * How many levels a mapper should read at most, which the stack of any usual thread bears; some libraries have no bound of their own,
     * and an application may have raised that of the others.
     */
    public static final int MAX_NESTING = 1_000;

    private static final String HOUSE = "io.openaisdk.";

    private ApiJson() {}

    /**
     * Says whether values of a class have the JSON of the API.
     *
     * @param type an interface or record of the API, or the class of a value
     * @return whether {@link #write} takes its values; all but pages can be {@linkplain #read read} too
     */
    public static boolean isType(Class<?> type) {
        return type.getName().startsWith(HOUSE)
                && (Model.class.isAssignableFrom(type)
                        || JsonValue.class.isAssignableFrom(type)
                        || OpenEnum.class.isAssignableFrom(type)
                        || ValueVariant.class.isAssignableFrom(type)
                        || UnknownVariant.class.isAssignableFrom(type)
                        || Page.class.isAssignableFrom(type)
                        || type == FloatVector.class
                        || (type.isInterface() && type.isSealed()));
    }

    /**
     * Returns the type that an application knows a value by: the interface of a model, whose class is hidden.
     *
     * @param type the class of a value, or any type of the API
     * @return the interface; the type itself if it is no class of a model
     */
    public static Class<?> declared(Class<?> type) {
        return type.isInterface() || !Model.class.isAssignableFrom(type)
                ? type
                : Arrays.stream(type.getInterfaces())
                        .filter(Model.class::isAssignableFrom)
                        .findFirst()
                        .orElse(type);
    }

    /**
     * Returns the JSON of a value, which for models is that of {@link Model#toJson()}.
     *
     * @param value a value of the API
     * @return the JSON
     * @throws IllegalArgumentException if the value is none of the API
     */
    public static JsonValue write(Object value) {
        return value instanceof Page<?> page ? page.json() : ModelRuntime.get().write(value);
    }

    /**
     * Reads a value of the API, leniently as {@link Model#fromJson(Class, JsonValue)} does, and a union by its own rules.
     *
     * @param <T> the type
     * @param type a model, a union, a variant of one, an {@link OpenEnum}, {@link JsonValue} or {@link FloatVector}; the class of such a
     *     value as well
     * @param json the JSON
     * @return the value
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the JSON is none of that type, for example no object
     * @throws IllegalArgumentException if the type is none of the API, or can only be written
     */
    public static <T> T read(Class<T> type, JsonValue json) {
        return type.cast(ModelRuntime.get().read(declared(type), json));
    }
}
