package io.openaisdk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionProblemsTest {

    private static final String GENERATED = "UnknownThing, HiddenThing";

    @TempDir
    Path workspace;

    @Test
    void notSealed() {
        assertThat(messages("@ApiUnion public interface Thing {}"))
                .containsExactly(
                        "Thing.java:8: Thing is not sealed; write 'public sealed interface Thing permits ...' for a"
                                + " union.");
    }

    @Test
    void nested() {
        assertThat(messages("public interface Thing { @ApiUnion sealed interface Inner permits A {}\n"
                        + "record A(String value) implements Inner, ValueVariant<String> {} }"))
                .containsExactly(
                        "Thing.java:8: Inner is nested; move it to a file of its own, next to its generated forms.");
    }

    @Test
    void generatedFormsNotPermitted() {
        assertThat(messages("@ApiUnion public sealed interface Thing permits Thing.Text {\n"
                        + "/** Text. */ record Text(String value) implements Thing, ValueVariant<String> {} }"))
                .contains(
                        "Thing.java:8: Thing does not permit its generated forms; add UnknownThing, HiddenThing to its"
                                + " permits clause.");
    }

    @Test
    void oneGeneratedFormNotPermitted() {
        assertThat(messages("@ApiUnion public sealed interface Thing permits UnknownThing {}"))
                .contains("Thing.java:8: Thing does not permit its generated forms; add HiddenThing to its permits"
                        + " clause.");
    }

    @Test
    void formOfAnotherKind() {
        assertThat(union("Thing.Other", "non-sealed interface Other extends Thing {}"))
                .containsExactly(
                        "Thing.java:9: Other is no form of a union; annotate it with @ApiModel or @ApiUnion, or make"
                                + " it a record with one component 'value'.");
    }

    @Test
    void recordWithAnotherComponent() {
        assertThat(union("Thing.Text", "record Text(String text) implements Thing {}"))
                .containsExactly(
                        "Thing.java:9: Text must have one component 'value', which holds what is on the wire; write"
                                + " record Text(... value).");
    }

    @Test
    void recordThatIsNoValueVariant() {
        assertThat(union("Thing.Text", "record Text(String value) implements Thing {}"))
                .containsExactly(
                        "Thing.java:9: Text does not implement ValueVariant; add it, with the component's type.");
    }

    @Test
    void recordOutsideOfItsUnion() {
        Things things = new Things(workspace);
        assertThat(things.messages(
                        things.source("@ApiUnion public sealed interface Thing permits Text, " + GENERATED + " {}"),
                        things.source(
                                "Text", "public record Text(String value) implements Thing, ValueVariant<String> {}")))
                .containsExactly("Text.java:8: Text is not nested in its union; move it there.");
    }

    @Test
    void recordOfUnsupportedType() {
        assertThat(union("Thing.Count", "record Count(Integer value) implements Thing, ValueVariant<Integer> {}"))
                .containsExactly(
                        "Thing.java:9: Type java.lang.Integer is not supported; use String, boolean, long, double,"
                                + " JsonValue, FileUpload, FloatVector, an enum record, a model, a union, or a List or Map of"
                                + " these.");
    }

    @Test
    void formsThatBuildersCannotTellApart() {
        assertThat(union(
                        "Thing.Texts, Thing.Counts",
                        "record Texts(List<String> value) implements Thing, ValueVariant<List<String>> {}\n"
                                + "record Counts(List<Long> value) implements Thing, ValueVariant<List<Long>> {}"))
                .containsExactly(
                        "Thing.java:10: Thing.Counts and Thing.Texts both hold a List, so builders cannot tell them"
                                + " apart; add @Setter(\"...\") to one of them.");
    }

    @Test
    void formsOfPermittedUnionThatBuildersCannotTellApart() {
        Things things = new Things(workspace);
        assertThat(things.messages(
                        things.source("@ApiUnion public sealed interface Thing permits Thing.Text, Sub, " + GENERATED
                                + " {\nrecord Text(String value) implements Thing, ValueVariant<String> {} }"),
                        things.source(
                                "Sub",
                                "@ApiUnion public sealed interface Sub extends Thing permits Sub.Name, UnknownSub, HiddenSub"
                                        + " {\nrecord Name(String value) implements Sub, ValueVariant<String> {} }")))
                .containsExactly(
                        "Thing.java:8: Sub.Name and Thing.Text both hold a String, so builders cannot tell them"
                                + " apart; add @Setter(\"...\") to one of them.");
    }

    @Test
    void formsWithNamedSettersAreFine() {
        assertThat(union(
                        "Thing.Texts, Thing.Counts",
                        "record Texts(List<String> value) implements Thing, ValueVariant<List<String>> {}\n"
                                + "@Setter(\"counts\") record Counts(List<Long> value) implements Thing,"
                                + " ValueVariant<List<Long>> {}"))
                .isEmpty();
    }

    @Test
    void abstractMethod() {
        assertThat(messages("@ApiUnion public sealed interface Thing permits " + GENERATED + " {\nString type();\n}"))
                .contains("Thing.java:9: Unknown and record forms cannot implement this; give the method a body.");
    }

    private List<String> union(String forms, String members) {
        return messages("@ApiUnion public sealed interface Thing permits " + forms + ", " + GENERATED + " {\n" + members
                + "\n}");
    }

    private List<String> messages(String text) {
        Things things = new Things(workspace);
        return things.messages(things.source(text));
    }
}
