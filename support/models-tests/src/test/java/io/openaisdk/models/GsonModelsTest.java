package io.openaisdk.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
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

    @Test
    void treesAreWrittenAndRead() {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();
        JsonElement tree = gson.toJsonTree(reasoning);

        assertThat(tree).hasToString("{\"effort\":\"low\"}");
        assertThat(gson.fromJson(tree, Reasoning.class)).isEqualTo(reasoning);
    }
}
