package io.openaisdk.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.models.gson.OpenAIModelsAdapterFactory;
import io.openaisdk.testsupport.LibraryMember;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;

class GsonModelsTest extends ModelsSuite {

    private final Gson gson = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .registerTypeAdapterFactory(new OpenAIModelsAdapterFactory())
            .create();

    @Override
    String write(Object value) {
        return gson.toJson(value);
    }

    @Override
    Object read(String json, Type type) {
        return gson.fromJson(json, type);
    }

    @Override
    Class<? extends Exception> misfit() {
        return JsonSyntaxException.class;
    }

    @Override
    String pathOf(String property) {
        return "at path $." + property;
    }

    @Test
    void versionIsTheOneThatTheBuildNames() {
        assertThat(Gson.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .endsWith("/gson-" + System.getProperty("gson.version") + ".jar");
    }

    @Test
    void everyUseOfGsonCanBeLinked() {
        assertThat(LibraryMember.usedBy(OpenAIModelsAdapterFactory.class, "com.google.gson."))
                .hasSizeGreaterThan(20)
                .allMatch(LibraryMember::exists);
    }

    @Test
    void nullsOfModelsAreWrittenThoughTheGsonWritesNone() {
        Gson withoutNulls = new GsonBuilder()
                .registerTypeAdapterFactory(new OpenAIModelsAdapterFactory())
                .create();
        Reasoning reasoning = withoutNulls.fromJson("{\"effort\":null}", Reasoning.class);

        assertThat(withoutNulls.toJson(new Turn("1", null, null, null, reasoning.toJsonValue())))
                .isEqualTo("{\"id\":\"1\",\"extra\":{\"effort\":null}}");
    }

    /** Gson bounds texts from 2.12 on, and trees never. */
    @Test
    void nestingIsBounded() {
        JsonElement readable = tree(ApiJson.MAX_NESTING);

        assertThat(gson.fromJson(readable, JsonValue.class)).hasToString(nested(ApiJson.MAX_NESTING));
        assertThatThrownBy(() -> gson.fromJson(tree(100_000), JsonValue.class)).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> gson.fromJson(nested(100_000), JsonValue.class))
                .isInstanceOf(JsonSyntaxException.class);
    }

    private static JsonElement tree(int levels) {
        JsonArray tree = new JsonArray();
        for (int i = 1; i < levels; i++) {
            JsonArray outer = new JsonArray();
            outer.add(tree);
            tree = outer;
        }
        return tree;
    }

    @Test
    void treesAreWrittenAndRead() {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();
        JsonElement tree = gson.toJsonTree(reasoning);

        assertThat(tree).hasToString("{\"effort\":\"low\"}");
        assertThat(gson.fromJson(tree, Reasoning.class)).isEqualTo(reasoning);
    }
}
