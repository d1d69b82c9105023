package io.openaisdk.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.models.jackson.OpenAIModelsModule;
import io.openaisdk.testsupport.LibraryMember;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Type;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JacksonModelsTest extends ModelsSuite {

    /** Of the kind that has other types of an application. */
    record Maybe(Optional<Tool> tool, Optional<ReasoningEffort> effort) {}

    /** As a cache keeps it that names the types of whatever it is given. */
    record Cached(Object value) {}

    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Override
    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    Object read(String json, Type type) {
        try {
            return mapper.readValue(json, mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw sneak(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException sneak(Exception e) throws E {
        throw (E) e;
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
        assertThat(mapper.version()).hasToString(System.getProperty("jackson.version"));
    }

    @Test
    void everyUseOfJacksonCanBeLinked() {
        assertThat(LibraryMember.usedBy(OpenAIModelsModule.class, "com.fasterxml.jackson."))
                .hasSizeGreaterThan(25)
                .allMatch(LibraryMember::exists);
    }

    @Test
    void moduleIsRegisteredOnce() {
        assertThat(mapper.copy().registerModule(new OpenAIModelsModule()).getRegisteredModuleIds())
                .containsOnlyOnce(OpenAIModelsModule.class.getName());
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

        assertThat(tree.path("effort").asText()).isEqualTo("low");
        assertThat(mapper.convertValue(tree, Reasoning.class)).isEqualTo(reasoning);
        assertThat(mapper.convertValue(reasoning, Reasoning.class)).isEqualTo(reasoning);
    }

    /** Caches do so; what is named is the interface, which a reader can use. */
    @Test
    void typesAreNamedWhereTheMapperNamesTypes() throws JsonProcessingException {
        ObjectMapper naming = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("io.openaisdk.")
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        Cached cached =
                new Cached(FunctionTool.builder().name("clock").strict(true).build());

        String json = naming.writeValueAsString(cached);

        assertThat(json).contains("[\"io.openaisdk.api.responses.FunctionTool\",{");
        assertThat(naming.readValue(json, Cached.class)).isEqualTo(cached);
    }

    @Test
    void valueIsUpdatedByOneOfItsClass() throws JsonProcessingException {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();

        Reasoning updated = mapper.readerForUpdating(reasoning).readValue("{\"effort\":\"high\"}");

        assertThat(updated)
                .isEqualTo(Reasoning.builder().effort(ReasoningEffort.HIGH).build());
    }

    /** Applications raise the bound of their mapper, and trees have none. */
    @Test
    void nestingIsBoundedWhateverTheMapperIsSetTo() throws JsonProcessingException {
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
        assertThatThrownBy(() -> deep.treeToValue(tree, JsonValue.class))
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
    void strictnessOfTheMapperIsForTheClassesOfTheApplication() throws JsonProcessingException {
        ObjectMapper strict = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(strict.readValue("{\"brand_new\":1}", Reasoning.class).toJson())
                .isEqualTo("{\"brand_new\":1}");
    }
}
