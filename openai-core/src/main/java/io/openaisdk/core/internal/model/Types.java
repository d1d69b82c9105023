package io.openaisdk.core.internal.model;

import io.openaisdk.api.Model;
import io.openaisdk.core.internal.generated.GeneratedTypes;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds types by their key: the package below the API's and the simple name, for example {@code responses.Reasoning}.
 *
 * <p>What was found is kept; nothing is loaded before it is asked for.
 */
public final class Types {

    private static final String ROOT = "io.openaisdk.api";
    private static final ConcurrentMap<String, TypePackage> PACKAGES = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, UnionType> UNIONS = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Class<?>, ModelType> MODELS = new ConcurrentHashMap<>();

    private Types() {}

    /**
     * Finds the table of a model.
     *
     * @param type the model's interface
     * @return the table
     * @throws IllegalArgumentException if the interface is no model of the API
     */
    public static ModelType of(Class<? extends Model> type) {
        ModelType known = MODELS.get(type);
        if (known == null) {
            String name = type.getName();
            TypePackage types =
                    name.startsWith(ROOT + ".") ? find(packageName(name.substring(ROOT.length() + 1))) : null;
            known = types == null ? null : types.model(type.getSimpleName());
            if (known == null) {
                throw new IllegalArgumentException(name + " is no model of the API");
            }
            MODELS.put(type, known);
        }
        return known;
    }

    static ModelType model(String key) {
        ModelType type = packageOf(key).model(localName(key));
        if (type == null) {
            throw new AssertionError("No model " + key);
        }
        return type;
    }

    static UnionType union(String key) {
        UnionType known = UNIONS.get(key);
        if (known == null) {
            known = packageOf(key).union(localName(key));
            if (known == null) {
                throw new AssertionError("No union " + key);
            }
            UNIONS.put(key, known);
        }
        return known;
    }

    static TypePackage packageOf(String key) {
        TypePackage types = find(packageName(key));
        if (types == null) {
            throw new AssertionError("No package of " + key);
        }
        return types;
    }

    /** Gives what follows the package in a key; packages are in lower case, types are not. */
    static String localName(String key) {
        return key.substring(localStart(key));
    }

    private static String packageName(String key) {
        int start = localStart(key);
        return start == 0 ? "" : key.substring(0, start - 1);
    }

    private static int localStart(String key) {
        int start = 0;
        while (Character.isLowerCase(key.charAt(start))) {
            start = key.indexOf('.', start) + 1;
        }
        return start;
    }

    private static @Nullable TypePackage find(String name) {
        TypePackage known = PACKAGES.get(name);
        if (known == null) {
            known = GeneratedTypes.find(name);
            if (known != null) {
                PACKAGES.put(name, known);
            }
        }
        return known;
    }
}
