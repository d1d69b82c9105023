package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.document.ClosedCopy;
import io.openaisdk.contract.document.Document;
import org.junit.jupiter.api.Test;

/** What a closed copy puts right so that a server can work with it. */
class ServableCopyTest {

    private final ObjectNode document = Fixture.document();

    @Test
    void leavesExamplesOut() {
        JsonNode note = copy("""
                {"type": "object", "example": {"text": 1}, "properties": {
                    "text": {"type": "string", "examples": ["a"]}}}""");
        assertThat(note.has("example")).isFalse();
        assertThat(note.at("/properties/text")).isEqualTo(Json.read("{\"type\": \"string\"}"));
    }

    @Test
    void keepsPropertiesThatAreCalledExample() {
        JsonNode note = copy("""
                {"type": "object", "properties": {"example": {"type": "string"}, "examples": {"type": "array"}}}""");
        assertThat(Document.fields(note.path("properties"))).containsOnlyKeys("example", "examples");
    }

    @Test
    void refersToTheSchemaThatARecursiveReferenceMeans() {
        JsonNode note = copy("""
                {"$recursiveAnchor": true, "type": "object", "properties": {
                    "replies": {"type": "array", "items": {"$recursiveRef": "#"}}}}""");
        assertThat(note.at("/properties/replies/items"))
                .isEqualTo(Json.read("{\"$ref\": \"#/components/schemas/Note\"}"));
    }

    @Test
    void declaresWhatIsRequired() {
        JsonNode note = copy("""
                {"type": "object", "required": ["text", "author"], "properties": {"text": {"type": "string"}}}""");
        assertThat(note.at("/properties/author")).isEqualTo(Json.read("{}"));
        assertThat(note.path("additionalProperties")).isEqualTo(Json.read("false"));
    }

    @Test
    void leavesObjectsOpenOfWhichNothingIsKnown() {
        assertThat(copy("{\"type\": \"object\", \"properties\": {}}").has("additionalProperties"))
                .isFalse();
    }

    private JsonNode copy(String note) {
        ((ObjectNode) document.at("/components/schemas")).set("Note", Json.read(note));
        return ClosedCopy.of(new Document(document)).root().at("/components/schemas/Note");
    }
}
