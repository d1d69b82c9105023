package io.openaisdk.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.models.jackson3.OpenAIModelsModule;
import io.openaisdk.testsupport.LibraryMember;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Type;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class Jackson3ModelsTest extends ModelsSuite {

    /** Of the kind that has other types of an application. */
    record Maybe(Optional<Tool> tool, Optional<ReasoningEffort> effort) {}

    /** As a cache keeps it that names the types of whatever it is given. */
    record Cached(Object value) {}

    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Override
    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    Object read(String json, Type type) {
        return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    Class<? extends Exception> misfit() {
        return MismatchedInputException.class;
    }

    @Override
    String pathOf(String property) {
        return "Turn[\"" + property + "\"]";
    }

    @Test
    void versionIsTheOneThatTheBuildNames() {
        assertThat(mapper.version()).hasToString(System.getProperty("jackson3.version"));
    }

    @Test
    void everyUseOfJacksonCanBeLinked() {
        assertThat(LibraryMember.usedBy(OpenAIModelsModule.class, "tools.jackson."))
                .hasSizeGreaterThan(25)
                .allMatch(LibraryMember::exists);
    }

    @Test
    void moduleIsRegisteredOnce() {
        assertThat(mapper.rebuild().addModule(new OpenAIModelsModule()).build().registeredModules())
                .extracting(JacksonModule::getModuleName)
                .containsOnlyOnce(new OpenAIModelsModule().getModuleName());
    }

    @Test
    void valuesStandInOptionals() {
        Maybe some = new Maybe(
                Optional.of(FunctionTool.builder().name("clock").strict(true).build()),
                Optional.of(ReasoningEffort.LOW));
        Maybe none = new Maybe(Optional.empty(), Optional.empty());

        assertThat(read(write(some), Maybe.class)).isEqualTo(some);
        assertThat(read(write(none), Maybe.class)).isEqualTo(none);
    }

    @Test
    void treesAreWrittenAndRead() {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();
        JsonNode tree = mapper.valueToTree(reasoning);

        assertThat(tree.path("effort").asString()).isEqualTo("low");
        assertThat(mapper.convertValue(tree, Reasoning.class)).isEqualTo(reasoning);
        assertThat(mapper.convertValue(reasoning, Reasoning.class)).isEqualTo(reasoning);
    }

    /** Caches do so; what is named is the interface, which a reader can use. */
    @Test
    void typesAreNamedWhereTheMapperNamesTypes() {
        ObjectMapper naming = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("io.openaisdk.")
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Cached cached =
                new Cached(FunctionTool.builder().name("clock").strict(true).build());

        String json = naming.writeValueAsString(cached);

        assertThat(json).contains("[\"io.openaisdk.api.responses.FunctionTool\",{");
        assertThat(naming.readValue(json, Cached.class)).isEqualTo(cached);
    }

    @Test
    void valueIsUpdatedByOneOfItsClass() {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();

        Reasoning updated = mapper.readerForUpdating(reasoning).readValue("{\"effort\":\"high\"}");

        assertThat(updated)
                .isEqualTo(Reasoning.builder().effort(ReasoningEffort.HIGH).build());
    }

    /** Applications raise the bound of their mapper, and trees have none. */
    @Test
    void nestingIsBoundedWhateverTheMapperIsSetTo() {
        ObjectMapper deep = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(200_000)
                                .build())
                        .build())
                .findAndAddModules()
                .build();
        String readable = nested(ApiJson.MAX_NESTING);
        String tooDeep = nested(100_000);

        assertThat(deep.readValue(readable, JsonValue.class)).hasToString(readable);
        assertThatThrownBy(() -> deep.readValue(tooDeep, JsonValue.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("nested deeper than 1000 levels");
        JsonNode tree = deep.readTree(tooDeep);
        assertThatThrownBy(() -> deep.readerFor(JsonValue.class).readValue(tree))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("nested deeper than 1000 levels");
    }

    /** Engines of distributed computing send mappers to their nodes. */
    @Test
    void mapperIsSerializedWithTheModule() throws IOException, ClassNotFoundException {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();
        assertThat(read(write(reasoning), Reasoning.class)).isEqualTo(reasoning);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        ObjectMapper copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (ObjectMapper) in.readObject();
        }

        String json = copy.writeValueAsString(reasoning);

        assertThat(json).isEqualTo(reasoning.toJson());
        assertThat(copy.readValue(json, Reasoning.class)).isEqualTo(reasoning);
    }

    @Test
    void strictnessOfTheMapperIsForTheClassesOfTheApplication() {
        ObjectMapper strict = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(strict.readValue("{\"brand_new\":1}", Reasoning.class).toJson())
                .isEqualTo("{\"brand_new\":1}");
    }
}
