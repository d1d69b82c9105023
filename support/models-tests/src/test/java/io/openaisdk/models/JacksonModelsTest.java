package io.openaisdk.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.models.jackson.OpenAIModelsModule;
import io.openaisdk.testsupport.LibraryMember;
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
    void strictnessOfTheMapperIsForTheClassesOfTheApplication() throws JsonProcessingException {
        ObjectMapper strict = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(strict.readValue("{\"brand_new\":1}", Reasoning.class).toJson())
                .isEqualTo("{\"brand_new\":1}");
    }
}
