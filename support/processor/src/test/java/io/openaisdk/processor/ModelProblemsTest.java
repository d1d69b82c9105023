package io.openaisdk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelProblemsTest {

    @TempDir
    Path workspace;

    @Test
    void accessorWithParameters() {
        expect(
                "String name(String language);",
                "Accessor name has parameters; remove them, or give the method a body.");
    }

    @Test
    void unsupportedType() {
        expect(
                "Set<String> names();",
                "Type java.util.Set<java.lang.String> is not supported; use String, boolean, long, double, JsonValue,"
                        + " FileUpload, FloatVector, an enum record, a model, a union, or a List or Map of these.");
    }

    @Test
    void unsupportedPrimitive() {
        expect(
                "int count();",
                "Type int is not supported; use String, boolean, long, double, JsonValue, FileUpload, FloatVector, an enum"
                        + " record, a model, a union, or a List or Map of these.");
    }

    @Test
    void unsupportedItem() {
        expect(
                "List<Integer> counts();",
                "Type java.lang.Integer is not supported; use String, boolean, long, double, JsonValue, FileUpload,"
                        + " FloatVector, an enum record, a model, a union, or a List or Map of these.");
    }

    @Test
    void boxedType() {
        expect(
                "Long count();",
                "A required long is never null; write long, or Optional for a property that may be absent.");
    }

    @Test
    void optionalList() {
        expect("Optional<List<String>> names();", "A List or Map is empty when it is absent; remove Optional.");
    }

    @Test
    void rawOptional() {
        assertThat(messages("@SuppressWarnings(\"rawtypes\") Optional name();"))
                .containsExactly("Thing.java:10: Optional has no type argument; write what it holds.");
    }

    @Test
    void rawList() {
        expect(
                "@SuppressWarnings(\"rawtypes\") List names();",
                "List has no type argument; write what it holds, for example List<String>.");
    }

    @Test
    void rawMap() {
        expect(
                "@SuppressWarnings(\"rawtypes\") Map names();",
                "Map has no type argument; write what it holds, for example Map<String, String>.");
    }

    @Test
    void mapWithOtherKeys() {
        expect("Map<Long, String> names();", "The keys of a Map are names in JSON; write Map<String, ...>.");
    }

    @Test
    void presetOutsideParams() {
        expect(
                "@Preset(\"a\") Optional<String> format();",
                "Only an optional text of parameters can be preset; make format() an Optional of String or of an enum,"
                        + " or remove @Preset.");
    }

    @Test
    void constantThatIsNoText() {
        expect(
                "@Constant(\"1\") long version();",
                "A constant is a text; version() must give String or Optional<String>.");
    }

    @Test
    void constantThatMayBeNull() {
        expect(
                "@Constant(\"a\") @NullAllowed Optional<String> type();",
                "A constant has no setter, so type() is never null; remove @NullAllowed.");
    }

    @Test
    void duplicateWireNames() {
        expect(
                "String itemId();\n@WireName(\"item_id\") String other();",
                "Thing.java:11: other() and itemId() are both \"item_id\" on the wire; give one of them another"
                        + " @WireName.");
    }

    @Test
    void requiredOnPlainType() {
        expect("@Required String name();", "A plain name() is required anyway; remove @Required.");
    }

    @Test
    void nullAllowedOnPlainType() {
        expect(
                "@NullAllowed String name();",
                "A plain name() cannot give null; for a required property that may be null write @Required"
                        + " @NullAllowed Optional<...>.");
    }

    @Test
    void requiredOptionalWithoutNull() {
        expect(
                "@Required Optional<String> name();",
                "A required name() is only Optional where it may be null; add @NullAllowed, or remove @Required or"
                        + " Optional.");
    }

    @Test
    void nameOfModelMethod() {
        expect(
                "String toJson();",
                "Every model has a method toJson; give the accessor another name and add @WireName(\"to_json\").");
    }

    @Test
    void queryOutsideOfParams() {
        expect(
                "@Query String name();",
                "Only parameters have a query string, headers and parts; extend Params, or remove this.");
    }

    @Test
    void queryAndHeader() {
        Things things = new Things(workspace);
        assertThat(things.messages(things.params("@Query @Header(\"X-Name\") Optional<String> name();")))
                .containsExactly(
                        "Thing.java:10: A property is sent in one place; keep one of @Query, @Header and @Part.");
    }

    @Test
    void partAndHeader() {
        Things things = new Things(workspace);
        assertThat(things.messages(things.params("@Part(\"text/plain\") @Header(\"X-Name\") Optional<String> name();")))
                .containsExactly(
                        "Thing.java:10: A property is sent in one place; keep one of @Query, @Header and @Part.");
    }

    @Test
    void clashOfBuilderMethods() {
        expect(
                "List<String> names();\nList<String> name();",
                "ThingBuilder would have addName(String) twice, for name() and names(); rename an accessor and add"
                        + " @WireName, or name a form by @Setter.");
    }

    @Test
    void classAsModel() {
        expectType(
                "@ApiModel public final class Thing {}",
                "Thing is no interface; models are interfaces, their implementation is generated.");
    }

    @Test
    void nestedModel() {
        expectType(
                "public interface Thing { /** In. */ @ApiModel interface Inner extends Model {} }",
                "Inner is nested; move it to a file of its own, next to its builder.");
    }

    @Test
    void genericModel() {
        expectType(
                "@ApiModel public interface Thing<T> extends Model {}",
                "Thing has type parameters; a model is one JSON object, so remove them.");
    }

    @Test
    void modelThatIsNoModel() {
        expectType(
                "@ApiModel public interface Thing {}",
                "Thing does not extend Model; add 'extends Model', or 'extends Params'.");
    }

    @Test
    void enumWithTwoComponents() {
        expectType(
                "public record Thing(String value, String name) implements OpenEnum {}",
                "Enum record Thing must have one component; write record Thing(String value).");
    }

    @Test
    void nestedEnum() {
        expectType(
                "public interface Thing { /** In. */ record Inner(String value) implements OpenEnum {} }",
                "Enum record Inner is nested; move it to a file of its own.");
    }

    @Test
    void allProblemsInOneRun() {
        assertThat(messages("int count();\nOptional<List<String>> names();\nString name(String language);"))
                .extracting(message -> message.substring(0, "Thing.java:10".length()))
                .containsExactly("Thing.java:10", "Thing.java:12", "Thing.java:11");
    }

    @Test
    void unknownTypesAreLeftToTheCompiler() {
        assertThat(messages("Optional<Missing> name();"))
                .singleElement()
                .asString()
                .startsWith("Thing.java:10: cannot find symbol");
    }

    private void expect(String members, String message) {
        boolean placed = message.startsWith("Thing.java");
        assertThat(messages(members)).containsExactly(placed ? message : "Thing.java:10: " + message);
    }

    private void expectType(String text, String message) {
        Things things = new Things(workspace);
        Source other = things.source("Other", "@ApiModel public interface Other extends Model {}");
        assertThat(things.messages(things.source(text), other)).containsExactly("Thing.java:8: " + message);
    }

    private List<String> messages(String members) {
        Things things = new Things(workspace);
        return things.messages(things.model(members));
    }
}
