package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.document.ClosedCopy;
import io.openaisdk.contract.document.Document;
import org.junit.jupiter.api.Test;

class ClosedCopyTest {

    private final ObjectNode document = Fixture.document();

    @Test
    void closesObjects() {
        assertThat(copy().path("TextPart").path("additionalProperties")).isEqualTo(Json.read("false"));
    }

    @Test
    void mergesPlainParts() {
        JsonNode book = copy().path("Book");
        assertThat(book.has("allOf")).isFalse();
        assertThat(Document.fields(book.path("properties"))).containsKeys("id", "object", "title", "shelf");
        assertThat(Document.texts(book.path("required"))).containsExactly("genre", "id", "object", "pages");
        assertThat(book.path("additionalProperties")).isEqualTo(Json.read("false"));
    }

    @Test
    void leavesPartsOfUnionsOpen() {
        ((ObjectNode) document.at("/components/schemas"))
                .set(
                        "Marked",
                        Json.read("{\"allOf\": [{\"$ref\": \"#/components/schemas/Part\"},"
                                + " {\"type\": \"object\", \"properties\": {\"mark\": {\"type\": \"string\"}}}]}"));
        JsonNode schemas = copy();
        assertThat(schemas.path("Marked").path("allOf")).hasSize(2);
        assertThat(schemas.path("TextPart").has("additionalProperties")).isFalse();
        assertThat(schemas.path("ImagePart").has("additionalProperties")).isFalse();
        assertThat(schemas.at("/Marked/allOf/1").has("additionalProperties")).isFalse();
        assertThat(schemas.path("Cover").has("additionalProperties")).isTrue();
    }

    @Test
    void keepsWhatIsOpenOnPurpose() {
        ((ObjectNode) document.at("/components/schemas/Cover")).put("additionalProperties", true);
        assertThat(copy().path("Cover").path("additionalProperties")).isEqualTo(Json.read("true"));
    }

    @Test
    void leavesTheOriginalAsItIs() {
        copy();
        assertThat(document).isEqualTo(Fixture.document());
    }

    private JsonNode copy() {
        return ClosedCopy.of(new Document(document)).root().at("/components/schemas");
    }
}
