package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.api.ApiReader;
import io.openaisdk.contract.comparison.Comparison;
import io.openaisdk.contract.comparison.Report;
import io.openaisdk.contract.comparison.Root;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.draft.Drafter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts what the fixture's API lacks, and compiles it together with what it has. */
class DrafterTest {

    private static final List<Root> ROOTS = List.of(new Root("BookSold", "books.BookSoldEvent"));
    private static final String BOOKS = "io/openaisdk/api/books/";
    private static final String RACKS = "io/openaisdk/api/racks/";

    @TempDir
    private Path directory;

    private final ObjectNode document = Fixture.document();

    @Test
    void draftsOfNewOperationsCompileAndLeaveNothingOut() throws IOException {
        addRacks();
        SortedMap<String, String> drafts = draft();
        assertThat(drafts)
                .containsOnlyKeys(
                        RACKS + "Rack.java",
                        RACKS + "RackBoard.java",
                        RACKS + "RackCreateParams.java",
                        RACKS + "RackListParams.java",
                        RACKS + "RackMaterial.java",
                        RACKS + "RackOwner.java",
                        RACKS + "RackOwnerObject.java",
                        RACKS + "RackService.java",
                        RACKS + "RackThing.java",
                        RACKS + "RackThingBox.java",
                        RACKS + "RackThingVase.java");
        List<Path> sources = new ArrayList<>(Fixture.sources());
        sources.addAll(write(drafts));
        Path classes = Fixture.compile(sources, "-Xlint:all,-processing,-classfile", "-Werror");
        assertThat(Comparison.compare(ApiReader.read(classes), new Document(document), ROOTS)
                        .differences())
                .isEmpty();
    }

    @Test
    void draftsAreInTheFormOfHandWrittenSources() {
        addRacks();
        SortedMap<String, String> drafts = draft();
        assertThat(drafts.get(RACKS + "Rack.java"))
                .contains("@ApiModel\npublic interface Rack extends Model {")
                .contains("    @Constant(\"rack\")\n    String object();")
                .contains("    @Required\n    @NullAllowed\n    Optional<String> label();")
                .contains("     * DESCRIBE: width.\n     * Facts: default 80, minimum 20, maximum 200.\n")
                .contains("    @WireName(\"public\")\n    @Deprecated\n    Optional<Boolean> publicValue();")
                .contains("    @Required\n    List<RackBoard> boards();")
                .contains("    static RackBuilder builder() {\n        return ModelRuntime.builder(Rack.class);")
                .doesNotContain("Never copied");
        assertThat(drafts.get(RACKS + "RackMaterial.java"))
                .contains("public static final RackMaterial OAK_WOOD = new RackMaterial(\"oak-wood\");");
        assertThat(drafts.get(RACKS + "RackThing.java"))
                .contains("@ApiUnion(discriminator = \"type\")")
                .contains("UnknownRackThing, HiddenRackThing");
        assertThat(drafts.get(RACKS + "RackThingVase.java"))
                .contains("public non-sealed interface RackThingVase extends Model, RackThing {");
        assertThat(drafts.get(RACKS + "RackService.java"))
                .contains("@ApiService(\"/racks\")")
                .contains(
                        "    @Get\n    @Paged(PageKind.CURSOR)\n    @AdminKey\n    Page<Rack> list(RackListParams params);")
                .contains("    default Page<Rack> list() {\n        return list(RackListParams.builder().build());");
    }

    @Test
    void notesSayWhatToAddToTypesThatExist() {
        ObjectNode book = (ObjectNode) document.at("/components/schemas/Book/allOf/1/properties");
        book.remove("price");
        book.putObject("isbn").put("type", "string");
        ((ArrayNode) document.at("/components/schemas/Genre/enum")).add("stage play");
        ((ArrayNode) document.at("/components/schemas/Book/allOf/1/properties/content/oneOf"))
                .addObject()
                .put("type", "boolean");
        ((ArrayNode) document.at("/components/schemas/Part/oneOf"))
                .addObject()
                .put("$ref", "#/components/schemas/Cover");
        ((ObjectNode) document.at("/paths"))
                .set("/books/{book_id}/lend", document.at("/paths/~1books~1{book_id}~1covers"));
        SortedMap<String, String> drafts = draft();
        assertThat(drafts.get(BOOKS + "Book.additions.java.txt"))
                .contains("// The document has no accessor price: remove it, or review it.")
                .contains("    Optional<String> isbn();");
        assertThat(drafts.get(BOOKS + "Genre.additions.java.txt"))
                .contains("public static final Genre STAGE_PLAY = new Genre(\"stage play\");");
        assertThat(drafts.get(BOOKS + "BookContent.additions.java.txt"))
                .contains("// Add to the permits clause: BookContent.Bool")
                .contains("record Bool(Boolean value) implements BookContent, ValueVariant<Boolean> {}");
        assertThat(drafts.get(BOOKS + "Part.additions.java.txt")).contains("// Add to the permits clause: Cover");
        assertThat(drafts.get(BOOKS + "Cover.additions.java.txt")).contains("// Add to the extends clause: Part");
        assertThat(drafts.get(BOOKS + "BookService.additions.java.txt"))
                .contains(
                        "    @Post(\"/{bookId}/lend\")\n    @Multipart\n    Cover lend(String bookId, BookLendParams params);");
    }

    @Test
    void nothingIsDraftedWhereNothingIsMissing() {
        assertThat(draft()).isEmpty();
    }

    private void addRacks() {
        JsonNode additions = Json.read("""
                {"Rack": {"type": "object", "required": ["object", "label", "boards", "thing"], "properties": {
                   "object": {"type": "string", "enum": ["rack"]},
                   "label": {"type": ["string", "null"]},
                   "width": {"type": "integer", "default": 80, "minimum": 20, "maximum": 200,
                             "description": "Never copied"},
                   "public": {"type": "boolean", "deprecated": true},
                   "material": {"type": "string", "enum": ["oak-wood", "steel"]},
                   "boards": {"type": "array", "items": {"type": "object", "properties": {"depth": {"type": "number"}}}},
                   "owner": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}},
                             {"type": "array", "items": {"type": "integer"}},
                             {"type": "object", "properties": {"name": {"type": "string"}}}]},
                   "thing": {"anyOf": [
                      {"type": "object", "required": ["type"], "properties": {"type": {"const": "vase"}}},
                      {"type": "object", "required": ["type"], "properties": {"type": {"const": "box"},
                         "inside": {"$ref": "#/components/schemas/Rack"}}}]},
                   "labels": {"type": "object", "additionalProperties": {"type": "string"}}}},
                 "RackPage": {"type": "object", "required": ["object", "data", "has_more"], "properties": {
                   "object": {"type": "string"}, "data": {"type": "array", "items": {"$ref": "#/components/schemas/Rack"}},
                   "first_id": {"type": "string"}, "last_id": {"type": "string"}, "has_more": {"type": "boolean"}}}}""");
        ((ObjectNode) document.at("/components/schemas")).setAll((ObjectNode) additions);
        ((ObjectNode) document.at("/paths")).set("/racks", Json.read("""
                {"get": {"security": [{"AdminApiKeyAuth": []}],
                   "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                   "responses": {"200": {"content": {"application/json": {"schema":
                     {"$ref": "#/components/schemas/RackPage"}}}}}},
                 "post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object",
                     "required": ["label"], "properties": {"label": {"type": "string"}}}}}},
                   "responses": {"200": {"content": {"application/json": {"schema":
                     {"$ref": "#/components/schemas/Rack"}}}}}}}"""));
    }

    private SortedMap<String, String> draft() {
        Document read = new Document(document);
        Report report = Comparison.compare(Fixture.api(), read, ROOTS);
        return Drafter.draft(Fixture.api(), read, report, report.differences());
    }

    private List<Path> write(SortedMap<String, String> drafts) throws IOException {
        for (var draft : drafts.entrySet()) {
            Path file = directory.resolve(draft.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, draft.getValue());
        }
        return Fixture.javaFiles(directory);
    }
}
