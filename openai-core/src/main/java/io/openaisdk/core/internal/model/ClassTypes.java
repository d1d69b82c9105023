package io.openaisdk.core.internal.model;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.OpenEnum;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Finds the type that a class of the API is read as; what was found is kept. */
public final class ClassTypes {

    private static final String ROOT = "io.openaisdk.api.";
    private static final ConcurrentMap<Class<?>, ValueType> KNOWN = new ConcurrentHashMap<>();

    private ClassTypes() {}

    /**
     * Finds the type of a class.
     *
     * @param type a class of the API
     * @return its type; that of the union for a variant that is no model
     * @throws IllegalArgumentException if the class is none that is read from JSON
     */
    public static ValueType of(Class<?> type) {
        ValueType known = KNOWN.get(type);
        if (known == null) {
            known = find(type)
                    .orElseThrow(
                            () -> new IllegalArgumentException(type.getName() + " is no type that is read from JSON"));
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Optional<ValueType> find(Class<?> type) {
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(ValueType.parse("json"));
        } else if (type == FloatVector.class) {
            return Optional.of(ValueType.parse("floats"));
        } else if (!type.getName().startsWith(ROOT)) {
            return Optional.empty();
        } else if (Model.class.isAssignableFrom(type)) {
            // Fails for what is no model of its own, for example Params.
            Types.of(type.asSubclass(Model.class));
            return Optional.of(keyed("model", type));
        } else if (OpenEnum.class.isAssignableFrom(type) && type.isRecord()) {
            return Optional.of(keyed("enum", type));
        } else if (type.isInterface() && type.isSealed()) {
            return Optional.of(keyed("union", type));
        }
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .map(ClassTypes::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static ValueType keyed(String kind, Class<?> type) {
        return ValueType.parse(kind + "(" + type.getName().substring(ROOT.length()) + ")");
    }
}
