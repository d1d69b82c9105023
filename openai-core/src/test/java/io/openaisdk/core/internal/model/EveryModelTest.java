package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.spi.json.JsonCodec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each model of the API, tried on samples made from its field table. */
class EveryModelTest {

    static List<Class<? extends Model>> models() {
        return ApiTypes.models();
    }

    @Test
    void indexListsTheModels() {
        assertThat(models()).hasSizeGreaterThan(1200).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyPropertySurvivesReadingAndWriting(Class<? extends Model> type) {
        survives(type, Samples.model(Types.of(type), true));
    }

    @ParameterizedTest
    @MethodSource("models")
    void requiredPropertiesAloneSurviveReadingAndWriting(Class<? extends Model> type) {
        survives(type, Samples.model(Types.of(type), false));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nullsInAllPlacesSurviveReadingAndWriting(Class<? extends Model> type) {
        Map<String, JsonValue> nulls = new LinkedHashMap<>();
        Types.of(type).fields().forEach(field -> nulls.put(field.name(), JsonValue.JsonNull.INSTANCE));
        survives(type, new JsonValue.JsonObject(nulls));
    }

    @ParameterizedTest
    @MethodSource("models")
    void valuesOfTheWrongTypeSurviveReadingAndWriting(Class<? extends Model> type) {
        Map<String, JsonValue> odd = new LinkedHashMap<>();
        for (Field field : Types.of(type).fields()) {
            Kind kind = field.type().kind();
            odd.put(field.name(), JsonValue.of(kind == Kind.STRING || kind == Kind.ENUM ? List.of(5) : "odd"));
        }
        survives(type, new JsonValue.JsonObject(odd));
    }

    @ParameterizedTest
    @MethodSource("models")
    void unknownPropertiesSurviveReadingAndWriting(Class<? extends Model> type) {
        survives(type, JsonValue.of(Map.of("brand_new", Map.of("a", List.of(1, 2)))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void accessorsGiveWhatTheyDeclare(Class<? extends Model> type) throws ReflectiveOperationException {
        Model everything = (Model) ModelReader.fromTree(Types.of(type), Samples.model(Types.of(type), true));
        Model little = (Model) ModelReader.fromTree(Types.of(type), Samples.model(Types.of(type), false));
        boolean hasFile = !Types.of(type).fields().stream().map(Field::type).allMatch(Samples::hasJson);
        for (Method accessor : type.getDeclaredMethods()) {
            if (Modifier.isAbstract(accessor.getModifiers())
                    && !accessor.getName().equals("toBuilder")
                    && !hasFile) {
                Object value = accessor.invoke(everything);
                assertThat(conforms(accessor.getGenericReturnType(), value))
                        .as("%s gives %s", accessor, value)
                        .isTrue();
                assertThat(isEmpty(value)).as("%s is empty", accessor).isFalse();
                assertThat(accessor.invoke(little)).as("%s", accessor).isNotNull();
            }
        }
    }

    private static void survives(Class<? extends Model> type, JsonValue sample) {
        Object first = null;
        for (JsonCodec reading : Codecs.ALL) {
            ModelBase model = (ModelBase) Codecs.read(reading, type, sample.toString());
            for (JsonCodec writing : Codecs.ALL) {
                assertThat(Codecs.parse(reading, Codecs.write(writing, model))).isEqualTo(sample);
            }
            assertThat(model.toJsonValue()).isEqualTo(sample);
            assertThat(model.presentProperties())
                    .containsExactlyInAnyOrderElementsOf(
                            ((JsonValue.JsonObject) sample).members().keySet());
            assertThat(model.engineBuilder(model.engineContent()).toString()).endsWith("Builder");
            if (first != null) {
                assertThat(model).isEqualTo(first).hasSameHashCodeAs(first);
            }
            first = model;
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional
                ? optional.isEmpty()
                : value instanceof List<?> list ? list.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** Looks into optionals, lists and maps, where a cast would come too late. */
    private static boolean conforms(Type type, Object value) {
        if (!(type instanceof ParameterizedType generic)) {
            Class<?> raw = (Class<?>) type;
            return raw.isPrimitive() ? isBoxOf(raw, value) : raw.isInstance(value);
        }
        Type[] arguments = generic.getActualTypeArguments();
        Type last = arguments[arguments.length - 1];
        if (!((Class<?>) generic.getRawType()).isInstance(value)) {
            return false;
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || conforms(last, optional.get());
        } else if (value instanceof List<?> list) {
            return list.stream().allMatch(item -> conforms(last, item));
        }
        return ((Map<?, ?>) value).values().stream().allMatch(item -> conforms(last, item));
    }

    private static boolean isBoxOf(Class<?> primitive, Object value) {
        return primitive == boolean.class
                ? value instanceof Boolean
                : primitive == long.class ? value instanceof Long : value instanceof Double;
    }
}
