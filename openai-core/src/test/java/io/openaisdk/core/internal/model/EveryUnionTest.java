package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.core.internal.model.UnionType.Form;
import io.openaisdk.spi.json.JsonCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each union of the API and each of its forms. */
class EveryUnionTest {

    static Stream<Arguments> forms() {
        return ApiTypes.unions().stream().flatMap(type -> {
            UnionType union = Types.union(ApiTypes.key(type));
            return union.forms().stream()
                    .filter(form -> Samples.hasJson(form.type()))
                    .map(form -> arguments(
                            Named.of(type.getSimpleName(), type),
                            Named.of(form.recordKey() == null ? form.type().toString() : form.recordKey(), form)));
        });
    }

    static Stream<Arguments> modelForms() {
        return forms().filter(arguments ->
                arguments.get()[1] instanceof Named<?> form && ((Form) form.getPayload()).recordKey() == null);
    }

    static List<Class<?>> unions() {
        return ApiTypes.unions();
    }

    @Test
    void indexListsTheUnions() {
        assertThat(unions()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("modelForms")
    void modelIsReadAsItselfWhereverItsDiscriminatorStands(Class<?> unionType, Form form) {
        UnionType union = Types.union(ApiTypes.key(unionType));
        JsonValue.JsonObject sample = sample(union, form);
        for (JsonCodec codec : Codecs.ALL) {
            for (JsonValue ordered : List.of(withLast(sample, ""), withLast(sample, discriminator(union)))) {
                Object value = read(codec, unionType, ordered);
                assertThat(value).isInstanceOf(unionType).isInstanceOf(ModelBase.class);
                assertThat(((ModelBase) value).engineType()).isIn(sameDiscriminator(union, form));
                assertThat(ModelWriter.toTree(value)).isEqualTo(sample);
                assertThat(Codecs.parse(codec, Codecs.write(codec, value))).isEqualTo(sample);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modelForms")
    void modelWithoutItsDiscriminatorLosesNothing(Class<?> unionType, Form form) {
        UnionType union = Types.union(ApiTypes.key(unionType));
        Map<String, JsonValue> members = new LinkedHashMap<>(sample(union, form).members());
        members.remove(discriminator(union));
        JsonValue json = new JsonValue.JsonObject(members);
        for (JsonCodec codec : Codecs.ALL) {
            Object value = read(codec, unionType, json);
            assertThat(value).isInstanceOf(unionType);
            assertThat(ModelWriter.toTree(value)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sampleOfEachFormIsReadAsThatForm(Class<?> unionType, Form form) {
        UnionType union = Types.union(ApiTypes.key(unionType));
        JsonValue sample = form.recordKey() == null ? sample(union, form) : Samples.value(form.type(), 1);
        for (JsonCodec codec : Codecs.ALL) {
            Object value = read(codec, unionType, sample);
            assertThat(value).isInstanceOf(unionType).isNotInstanceOf(UnknownVariant.class);
            if (form.recordKey() != null) {
                assertThat(ApiTypes.key(value.getClass()).replace('$', '.')).isEqualTo(form.recordKey());
            }
            assertThat(ModelWriter.toTree(value)).isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("unions")
    void variantThatNobodyKnowsKeepsItsJson(Class<?> unionType) {
        UnionType union = Types.union(ApiTypes.key(unionType));
        JsonValue json = JsonValue.of(Map.of("type", "brand_new", "role", "brand_new", "zed", 1));
        for (JsonCodec codec : Codecs.ALL) {
            Object value = read(codec, unionType, json);
            assertThat(value).isInstanceOf(unionType);
            assertThat(ModelWriter.toTree(value)).isEqualTo(json);
            if (union.discriminator() != null) {
                assertThat(value).isInstanceOf(UnknownVariant.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unions")
    void anyJsonIsKept(Class<?> unionType) {
        for (JsonCodec codec : Codecs.ALL) {
            for (String text : List.of("5", "1e400", "true", "\"x\"", "[]", "[1,null,{}]", "{}", "{\"type\":5}")) {
                JsonValue json = Codecs.parse(codec, text);
                assertThat(ModelWriter.toTree(read(codec, unionType, json))).isEqualTo(json);
            }
        }
    }

    /** Gives all properties, the discriminator among them where the form is told apart by an enum. */
    private static JsonValue.JsonObject sample(UnionType union, Form form) {
        JsonValue.JsonObject sample =
                (JsonValue.JsonObject) Samples.model(form.type().model(), true);
        if (form.discriminatorValues().isEmpty()) {
            return sample;
        }
        // Samples of an enum are values that nobody knows.
        Map<String, JsonValue> members = new LinkedHashMap<>(sample.members());
        members.put(discriminator(union), JsonValue.of(lastOf(form.discriminatorValues())));
        return new JsonValue.JsonObject(members);
    }

    private static String lastOf(List<String> values) {
        return values.get(values.size() - 1);
    }

    @Test
    void formsAreToldApartByWhatEnumsDocument() {
        Map<String, List<String>> enums = unions().stream()
                .flatMap(type -> Types.union(ApiTypes.key(type)).forms().stream())
                .filter(form -> form.discriminatorValues().size() > 1)
                .collect(Collectors.toMap(form -> form.type().toString(), Form::discriminatorValues));

        assertThat(enums).containsOnlyKeys("WebSearchTool", "WebSearchPreviewTool", "ToolChoiceTypes");
        assertThat(enums)
                .containsEntry("WebSearchTool", List.of("web_search", "web_search_2025_08_26"))
                .containsEntry("WebSearchPreviewTool", List.of("web_search_preview", "web_search_preview_2025_03_11"));
    }

    private static List<ModelType> sameDiscriminator(UnionType union, Form form) {
        return union.forms().stream()
                .filter(other -> form.discriminatorValues().isEmpty()
                        ? other.equals(form)
                        : form.discriminatorValues().equals(other.discriminatorValues()))
                .map(other -> other.type().model())
                .toList();
    }

    private static JsonValue withLast(JsonValue.JsonObject object, String name) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        JsonValue moved = members.remove(name);
        if (moved != null) {
            members.put(name, moved);
        }
        return new JsonValue.JsonObject(members);
    }

    private static String discriminator(UnionType union) {
        return union.discriminator() == null
                ? ""
                : union.discriminator().names().get(0);
    }

    private static Object read(JsonCodec codec, Class<?> union, JsonValue json) {
        return Codecs.read(codec, ValueType.parse("union(" + ApiTypes.key(union) + ")"), json.toString());
    }
}
