package io.openaisdk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProblemsTest {

    @TempDir
    Path workspace;

    @Test
    void methodThatIsNoOperation() {
        expect(
                "Model current();",
                "current() is neither an operation nor the way to a service; add @Get, @Post or @Delete, give it a body, or"
                        + " let it return an @ApiService.");
    }

    @Test
    void twoHttpMethods() {
        expect(
                "@Get @Post JsonValue create();",
                "An operation has one HTTP method; keep one of @Get, @Post and @Delete.");
    }

    @Test
    void placeholderWithoutParameter() {
        expect(
                "@Get(\"/{thingId}\") JsonValue retrieve();",
                "Path /things/{thingId} has a placeholder {thingId}, but there is no parameter of that name; add String"
                        + " thingId.");
    }

    @Test
    void parameterWithoutPlaceholder() {
        expect(
                "@Get JsonValue retrieve(String thingId);",
                "Parameter thingId is not in the path /things; add {thingId} there, or remove the parameter.");
    }

    @Test
    void parametersInAnotherOrder() {
        expect(
                "@Get(\"/{a}/{b}\") JsonValue retrieve(String b, String a);",
                "Parameters have another order than in the path /things/{a}/{b}; reorder them.");
    }

    @Test
    void parameterOfUnsupportedType() {
        expect(
                "@Get(\"/{day}\") JsonValue retrieve(java.time.LocalDate day);",
                "Type java.time.LocalDate is not supported here; a part of the path is a String, a long or an enum record,"
                        + " and everything else belongs into a model that extends Params.",
                "Path /things/{day} has a placeholder {day}, but there is no parameter of that name; add String day.");
    }

    @Test
    void paramsNotLast() {
        expect(
                "@Post(\"/{id}\") JsonValue create(Thing params, String id);",
                "Params must be the last parameter; move it to the end.");
    }

    @Test
    void twoParams() {
        expect(
                "@Post JsonValue create(Thing params, Thing more);",
                "Params must be the last parameter; move it to the end.",
                "A second Params parameter; put all properties into one model.");
    }

    @Test
    void eventsWithoutStream() {
        expect(
                "@Post @ServerSentEvents JsonValue create();",
                "@ServerSentEvents needs the result EventStream<...>; change the result, or remove the annotation.");
    }

    @Test
    void streamWithoutEvents() {
        expect(
                "@Post EventStream<JsonValue> create();",
                "Result EventStream<...> needs @ServerSentEvents; add the annotation.");
    }

    @Test
    void pagedWithoutPage() {
        expect(
                "@Get @Paged(PageKind.CURSOR) JsonValue list();",
                "@Paged needs the result Page<...>; change the result, or remove the annotation.");
    }

    @Test
    void pageWithoutPaged() {
        expect("@Get Page<JsonValue> list();", "Result Page<...> needs @Paged; add the annotation.");
    }

    @Test
    void rawPage() {
        expect(
                "@SuppressWarnings(\"rawtypes\") @Get @Paged(PageKind.CURSOR) Page list();",
                "The result has no type argument; write what it holds.");
    }

    @Test
    void unsupportedResult() {
        expect(
                "@Get List<String> list();",
                "Result java.util.List<java.lang.String> is not supported; use a model, a union, JsonValue, String, void,"
                        + " EventStream, Page or BinaryContent.");
    }

    @Test
    void twoOperationsOfOneName() {
        assertThat(messages("@Get JsonValue retrieve();\n@Get(\"/{id}\") JsonValue retrieve(String id);"))
                .containsExactly(
                        "ThingService.java:11: A second operation retrieve; give it another name, or a body that"
                                + " calls the first one.");
    }

    @Test
    void pathWithoutSlash() {
        expect("@Get(\"all\") JsonValue list();", "A path starts with a slash; this one is \"/thingsall\".");
    }

    @Test
    void multipartWithoutBody() {
        expect(
                "@Get @Multipart JsonValue list(Thing params);",
                "@Multipart needs @Post and parameters to send; remove it, or add them.");
    }

    @Test
    void classAsService() {
        Things things = new Things(workspace);
        assertThat(things.messages(things.source("@ApiService public final class Thing {}")))
                .containsExactly("Thing.java:8: Thing is no top-level interface; services are, their implementation is"
                        + " generated.");
    }

    private void expect(String members, String... messages) {
        assertThat(messages(members))
                .containsExactlyElementsOf(List.of(messages).stream()
                        .map(message -> "ThingService.java:10: " + message)
                        .toList());
    }

    private List<String> messages(String members) {
        Things things = new Things(workspace);
        return things.messages(things.service(members), things.params("Optional<String> name();"));
    }
}
