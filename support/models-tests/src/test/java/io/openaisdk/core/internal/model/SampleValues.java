package io.openaisdk.core.internal.model;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON for each type of the API that has some, made from the field tables. */
public final class SampleValues {

    /** Below this depth objects have only what they must have, because types refer to themselves. */
    private static final int DEEPEST = 2;

    private SampleValues() {}

    /** Gives all types that an application can hold. */
    public static List<Class<?>> types() {
        Path place = Path.of(URI.create(
                Model.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (FileSystem jar = Files.isDirectory(place) ? null : FileSystems.newFileSystem(place);
                Stream<Path> files = Files.walk(jar == null ? place : jar.getPath("/"))) {
            Path root = jar == null ? place : jar.getPath("/");
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("io/openaisdk/api/") && !name.contains("/internal/"))
                    .<Class<?>>map(name -> load(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> sample(type).isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives JSON that is read as a type, with all its properties; none where a type is only sent in forms or not read at all. */
    public static Optional<JsonValue> sample(Class<?> type) {
        if (type == Model.class || JsonValue.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        boolean isRead = Model.class.isAssignableFrom(type)
                || (OpenEnum.class.isAssignableFrom(type) && type.isRecord())
                || (type.isInterface() && type.isSealed())
                || type == FloatVector.class;
        try {
            return isRead
                    ? Optional.of(ClassTypes.of(type))
                            .filter(SampleValues::hasJson)
                            .map(found -> value(found, 0))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // What models have in common is no model.
            return Optional.empty();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SampleValues.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonValue value(ValueType type, int depth) {
        return switch (type.kind()) {
            case STRING -> JsonValue.of("text \u00e9\u2603 \"<&>'");
            case ENUM -> JsonValue.of("some_value");
            case BOOLEAN -> JsonValue.of(true);
            case LONG -> JsonValue.of(9_007_199_254_740_993L);
            case DOUBLE -> JsonValue.of(0.5);
            case JSON -> JsonValue.of(Map.of("any", List.of(1, "x", true)));
            case FLOATS -> JsonValue.of(List.of(0.5, -1.0));
            case LIST -> JsonValue.of(List.of(value(type.element(), depth + 1), value(type.element(), depth + 1)));
            case MAP -> JsonValue.of(Map.of("key", value(type.element(), depth + 1)));
            case MODEL -> model(type.model(), depth);
            case UNION -> value(forms(type).get(0), depth);
            case FILE -> throw new IllegalArgumentException("A file has no JSON");
        };
    }

    private static List<ValueType> forms(ValueType union) {
        return union.union().forms().stream()
                .map(UnionType.Form::type)
                .filter(SampleValues::hasJson)
                .toList();
    }

    private static boolean hasJson(ValueType type) {
        return switch (type.kind()) {
            case FILE -> false;
            case LIST, MAP -> hasJson(type.element());
            case UNION -> !forms(type).isEmpty();
            default -> true;
        };
    }

    private static JsonValue model(ModelType type, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            String constant = field.constant();
            if (hasJson(field.type()) && (field.required() || depth < DEEPEST)) {
                members.put(field.name(), constant != null ? JsonValue.of(constant) : value(field.type(), depth + 1));
            }
        }
        return new JsonValue.JsonObject(members);
    }
}
