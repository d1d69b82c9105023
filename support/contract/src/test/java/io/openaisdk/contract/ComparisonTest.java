package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.comparison.Comparison;
import io.openaisdk.contract.comparison.Root;
import io.openaisdk.contract.document.Document;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes the fixture's document in one place each, and looks at what is reported. */
class ComparisonTest {

    private static final List<Root> ROOTS = List.of(new Root("BookSold", "books.BookSoldEvent"));
    private static final String CREATE = "/paths/~1books/post";
    private static final String LIST = "/paths/~1books/get";
    private static final String BOOK = "/paths/~1books~1{book_id}";
    private static final String SCHEMAS = "/components/schemas/";
    private static final String OWN = SCHEMAS + "Book/allOf/1";

    @Test
    void nothingIsReportedWhereNothingDiffers() {
        assertThat(after(document -> {})).isEmpty();
    }

    @Test
    void operationOnlyInTheApi() {
        assertThat(after(document -> object(document, BOOK).remove("get")))
                .contains("GET /books/{bookId} [books.BookService.retrieve]: only in the API");
    }

    @Test
    void operationOnlyInTheDocument() {
        assertThat(after(document -> object(document, "/paths")
                        .putObject("/loans")
                        .putObject("get")
                        .putObject("responses")))
                .singleElement()
                .asString()
                .startsWith("GET /loans: only in the document #");
    }

    @Test
    @DisplayName("A query in a path makes another operation")
    void operationWithQueryInItsPath() {
        assertThat(after(document -> object(document, "/paths").set("/books/{book_id}?beta=true", document.at(BOOK))))
                .hasSize(2)
                .allMatch(text -> text.contains("/books/{book_id}?beta=true: only in the document"));
    }

    @Test
    void deprecatedOperation() {
        assertThat(after(document -> object(document, BOOK + "/get").put("deprecated", true)))
                .containsExactly("GET /books/{book_id} [books.BookService.retrieve]: deprecated only in the document");
    }

    @Test
    void adminKeyOnlyInTheDocument() {
        assertThat(after(document ->
                        object(document, BOOK + "/get").set("security", document.at(BOOK + "/delete/security"))))
                .containsExactly(
                        "GET /books/{book_id} [books.BookService.retrieve]: needs the admin key only in the document");
    }

    @Test
    void adminKeyOnlyInTheApi() {
        assertThat(after(document -> object(document, BOOK + "/delete").remove("security")))
                .containsExactly(
                        "DELETE /books/{book_id} [books.BookService.delete]: needs the admin key only in the API");
    }

    @Test
    void pathParameterOfAnotherNameAndType() {
        assertThat(after(document -> {
                    object(document, BOOK + "/parameters/0").put("name", "isbn");
                    object(document, "/paths").set("/books/{isbn}", document.at(BOOK));
                    object(document, "/paths").remove("/books/{book_id}");
                }))
                .contains("GET /books/{isbn} path isbn [books.BookService.retrieve]: called bookId in the API");
        assertThat(after(document ->
                        object(document, BOOK + "/parameters/0/schema").put("type", "integer")))
                .anyMatch(
                        text -> text.startsWith("GET /books/{book_id} path book_id [books.BookService.retrieve.bookId]:"
                                + " integer in the document, string in the API"));
    }

    @Test
    void undeclaredPathParameter() {
        assertThat(after(document -> array(document, BOOK + "/parameters").removeAll()))
                .contains("GET /books/{book_id} path book_id: in the path, but not declared");
    }

    @Test
    void queryParameterOnlyInTheApi() {
        assertThat(after(document -> array(document, LIST + "/parameters").remove(0)))
                .containsExactly("GET /books query limit [books.BookListParams.limit]: only in the API");
    }

    @Test
    void queryParameterOnlyInTheDocument() {
        assertThat(after(document -> array(document, LIST + "/parameters")
                        .addObject()
                        .put("in", "query")
                        .put("name", "before")))
                .singleElement()
                .asString()
                .startsWith("GET /books query before [books.BookService.list]: only in the document #");
    }

    @Test
    void queryParameterThatIsRequiredNullableAndDeprecated() {
        assertThat(after(document -> {
                    ObjectNode limit = object(document, LIST + "/parameters/0");
                    limit.put("required", true).put("deprecated", true);
                    object(document, LIST + "/parameters/0/schema").put("nullable", true);
                }))
                .containsExactly(
                        "GET /books query limit [books.BookListParams.limit]: deprecated only in the document",
                        "GET /books query limit [books.BookListParams.limit]: nullable only in the document",
                        "GET /books query limit [books.BookListParams.limit]: required only in the document");
    }

    @Test
    void header() {
        assertThat(after(document -> object(document, CREATE + "/parameters/0").put("name", "X-Other")))
                .hasSize(3)
                .contains("POST /books header trace [books.BookCreateParams.trace]: only in the API")
                .anyMatch(text -> text.startsWith(
                        "POST /books header X-Other [books.BookService.create]: only in the document #"));
    }

    @Test
    void bodyOnlyInTheApi() {
        assertThat(after(document -> object(document, CREATE).remove("requestBody")))
                .contains("POST /books [books.BookService.create]: body only in the API");
    }

    @Test
    void bodyOnlyInTheDocument() {
        assertThat(after(document -> object(document, BOOK + "/get")
                        .putObject("requestBody")
                        .putObject("content")
                        .putObject("application/json")))
                .anyMatch(text -> text.startsWith(
                        "GET /books/{book_id} [books.BookService.retrieve]: body only in the document #"));
    }

    @Test
    void bodyOfAnotherMediaType() {
        assertThat(after(document -> object(document, "/paths/~1books~1{book_id}~1covers/post/requestBody/content")
                        .remove("multipart/form-data")))
                .containsExactly("POST /books/{book_id}/covers [books.BookService.upload]: body is"
                        + " multipart/form-data only in the API");
    }

    @Test
    @DisplayName("A second media type is compared with the same parameters")
    void bodyInTwoMediaTypes() {
        assertThat(after(document -> object(
                                document,
                                "/paths/~1books~1{book_id}~1covers/post/requestBody/content/application~1json")
                        .putObject("schema")
                        .put("type", "object")
                        .putObject("properties")
                        .putObject("image")
                        .put("type", "string")
                        .put("format", "binary")))
                .containsExactly(
                        "POST /books/{book_id}/covers body.caption [books.CoverCreateParams]: only in the API",
                        "POST /books/{book_id}/covers body.image [books.CoverCreateParams.image]: required only in the"
                                + " API");
    }

    @Test
    void bodyThatIsNoObject() {
        assertThat(after(document -> object(document, CREATE + "/requestBody/content/application~1json")
                        .putObject("schema")
                        .put("type", "string")))
                .anyMatch(text -> text.startsWith("POST /books body: body is no object in the document #"));
    }

    @Test
    void resultsOfOtherKinds() {
        assertThat(after(document -> object(document, BOOK + "/delete/responses/204")
                        .putObject("content")
                        .putObject("application/json")
                        .putObject("schema")
                        .put("$ref", "#/components/schemas/Book")))
                .hasSize(2)
                .contains("DELETE /books/{book_id} [books.BookService.delete]: answers with nothing only in the API")
                .anyMatch(text -> text.startsWith("DELETE /books/{book_id}: answers with JSON only in the document #"));
        assertThat(after(document -> object(document, "/paths/~1books~1{book_id}~1scan/get/responses/200")
                        .remove("content")))
                .contains("GET /books/{book_id}/scan: answers with nothing only in the document");
    }

    @Test
    void eventsOnlyInTheApi() {
        assertThat(after(document ->
                        object(document, CREATE + "/responses/200/content").remove("text/event-stream")))
                .contains("POST /books [books.BookService.createStreaming]: answers with events only in the API");
    }

    @Test
    void streamSwitchThatIsMissing() {
        assertThat(after(document ->
                        object(document, SCHEMAS + "BookCreate/properties").remove("stream")))
                .containsExactly("POST /books [books.BookService.create, books.BookService.createStreaming]: has"
                        + " nothing in the document that asks for a stream");
    }

    @Test
    void streamSwitchThatNothingServes() {
        assertThat(after(document -> array(document, LIST + "/parameters")
                        .addObject()
                        .put("in", "query")
                        .put("name", "stream")
                        .putObject("schema")
                        .put("type", "boolean")))
                .containsExactly("GET /books [books.BookService.list]: can stream only in the document");
    }

    @Test
    void pageWithOtherThingsAround() {
        assertThat(after(document -> {
                    ObjectNode envelope = object(document, SCHEMAS + "BookPage/properties");
                    envelope.remove("last_id");
                    envelope.putObject("total").put("type", "integer");
                }))
                .hasSize(2)
                .contains("BookPage.last_id [books.BookService.list]: only in the API, page CURSOR")
                .anyMatch(text -> text.startsWith(
                        "BookPage.total [books.BookService.list]: only in the document, page CURSOR #"));
    }

    @Test
    void pageOfAnotherKindOfObject() {
        assertThat(after(document -> array(document, SCHEMAS + "BookPage/properties/object/enum")
                        .set(0, "page")))
                .containsExactly("BookPage.object [books.BookService.list]: is page in the document, not list");
        assertThat(after(document -> object(document, SCHEMAS + "BookPage/properties/has_more")
                        .put("type", "string")))
                .singleElement()
                .asString()
                .startsWith("BookPage.has_more [books.BookService.list]: is no boolean in the document #");
        assertThat(after(document ->
                        array(document, SCHEMAS + "BookPage/required").remove(2)))
                .containsExactly("BookPage.has_more [books.BookService.list]: required only in the API");
    }

    @Test
    void pageOfOtherItems() {
        assertThat(after(document -> object(document, SCHEMAS + "BookPage/properties/data/items")
                        .put("$ref", "#/components/schemas/Cover")))
                .anyMatch(text -> text.startsWith("Cover.title [books.Book]: only in the API"));
    }

    @Test
    void propertyOnlyInTheApi() {
        assertThat(after(document -> object(document, OWN + "/properties").remove("price")))
                .containsExactly("Book.price [books.Book]: only in the API");
    }

    @Test
    void propertyOnlyInTheDocument() {
        assertThat(after(document ->
                        object(document, OWN + "/properties").putObject("isbn").put("type", "string")))
                .singleElement()
                .asString()
                .matches("Book\\.isbn \\[books\\.Book]: only in the document: string #[0-9a-f]{8}");
    }

    @Test
    @DisplayName("What is only in the document is reported anew when it changes, but not when its description does")
    void fingerprints() {
        Consumer<ObjectNode> first = document ->
                object(document, OWN + "/properties").putObject("owner").put("type", "string");
        Consumer<ObjectNode> second = document -> object(document, OWN + "/properties")
                .putObject("owner")
                .put("type", "string")
                .put("format", "uri");
        Consumer<ObjectNode> described = document -> object(document, OWN + "/properties")
                .putObject("owner")
                .put("type", "string")
                .put("description", "Who has it");
        assertThat(after(first)).isNotEqualTo(after(second)).isEqualTo(after(described));
    }

    @ParameterizedTest
    @CsvSource({"price,integer,double", "pages,number,long", "shelf,boolean,string", "extra,string,any value"})
    void types(String property, String type, String ours) {
        assertThat(after(document ->
                        object(document, OWN + "/properties/" + property).put("type", type)))
                .singleElement()
                .asString()
                .startsWith("Book." + property + " [books.Book." + property + "]: " + type + " in the document, " + ours
                        + " in the API #");
    }

    @Test
    void typesOfElements() {
        assertThat(after(document ->
                        object(document, OWN + "/properties/tags/items").put("type", "integer")))
                .anyMatch(text -> text.startsWith("Book.tags[] [books.Book.tags[]]: integer in the document"));
        assertThat(after(document -> object(document, OWN + "/properties/metadata/additionalProperties")
                        .put("type", "integer")))
                .anyMatch(text -> text.startsWith("Book.metadata{} [books.Book.metadata{}]: integer in the document"));
        assertThat(after(document ->
                        object(document, OWN + "/properties/tags/items").put("nullable", true)))
                .containsExactly("Book.tags[] [books.Book.tags[]]: may be null in the document");
    }

    @Test
    void textThatIsRestricted() {
        assertThat(after(document -> object(document, SCHEMAS + "TextPart/properties/text")
                        .putArray("enum")
                        .add("a")))
                .containsExactly("TextPart.text [books.TextPart.text]: only a in the document, free in the API");
    }

    @Test
    void required() {
        assertThat(after(document ->
                        array(document, OWN + "/required").add("price").remove(0)))
                .containsExactly(
                        "Book.pages [books.Book.pages]: required only in the API",
                        "Book.price [books.Book.price]: required only in the document");
    }

    @Test
    void requiredButNotDeclared() {
        assertThat(after(document -> array(document, OWN + "/required").add("isbn")))
                .containsExactly("Book.isbn [books.Book]: required in the document, but not declared there");
    }

    @Test
    void nullable() {
        assertThat(after(document -> {
                    object(document, OWN + "/properties").putObject("title").put("type", "string");
                    object(document, OWN + "/properties/price").put("nullable", true);
                }))
                .containsExactly(
                        "Book.price [books.Book.price]: nullable only in the document",
                        "Book.title [books.Book.title]: nullable only in the API");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": [\"string\", \"null\"]}",
                "{\"type\": \"string\", \"nullable\": true}",
                "{\"oneOf\": [{\"type\": \"null\"}, {\"type\": \"string\"}]}",
                "{\"allOf\": [{\"type\": \"string\"}, {\"nullable\": true}]}",
                "{\"anyOf\": [{\"anyOf\": [{\"type\": \"null\"}, {\"type\": \"string\"}]}]}"
            })
    void waysToSayNull(String schema) {
        assertThat(after(document -> object(document, OWN + "/properties").set("title", Json.read(schema))))
                .isEmpty();
    }

    @Test
    void deprecatedProperty() {
        assertThat(after(document -> {
                    object(document, OWN + "/properties/shelf").remove("deprecated");
                    object(document, OWN + "/properties/price").put("deprecated", true);
                }))
                .containsExactly(
                        "Book.price [books.Book.price]: deprecated only in the document",
                        "Book.shelf [books.Book.shelf]: deprecated only in the API");
    }

    @Test
    void deprecatedSchema() {
        assertThat(after(document -> object(document, SCHEMAS + "Author").put("deprecated", true)))
                .containsExactly("Author [books.Author]: deprecated only in the document");
    }

    @Test
    void constant() {
        assertThat(after(document -> array(document, SCHEMAS + "BookBase/properties/object/enum")
                        .set(0, "tome")))
                .containsExactly(
                        "Book.object [books.Book.object]: string of tome in the document, always book in the" + " API");
        assertThat(after(document -> object(document, SCHEMAS + "BookBase/properties")
                        .set("object", Json.read("{\"const\": \"book\"}"))))
                .isEmpty();
    }

    @Test
    void enumValues() {
        assertThat(after(document -> array(document, SCHEMAS + "Genre/enum").set(0, "drama")))
                .containsExactly(
                        "Genre [books.Genre]: value drama is only in the document",
                        "Genre [books.Genre]: value prose is only in the API")
                .isEqualTo(after(document -> array(document, SCHEMAS + "Genre/enum")
                        .removeAll()
                        .add("verse")
                        .add("drama")));
    }

    @Test
    @DisplayName("A text next to an enum makes the enum open, which all enums of the API are")
    void openEnum() {
        assertThat(after(document -> object(document, SCHEMAS)
                        .set(
                                "Genre",
                                Json.read("{\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"string\", \"enum\":"
                                        + " [\"verse\", \"prose\"]}]}"))))
                .isEmpty();
    }

    @Test
    void enumThatIsFree() {
        assertThat(after(document -> object(document, SCHEMAS + "Genre").remove("enum")))
                .singleElement()
                .asString()
                .startsWith("Genre [")
                .endsWith(": free text in the document, books.Genre in the API");
    }

    @Test
    void variantOnlyInTheApi() {
        assertThat(after(document -> array(document, SCHEMAS + "Part/oneOf").remove(1)))
                .contains("Part [books.Part]: form only in the API: books.ImagePart");
        assertThat(after(document ->
                        array(document, OWN + "/properties/content/oneOf").remove(0)))
                .containsExactly(
                        "Book.content [books.BookContent]: form only in the API: books.BookContent.Text string");
    }

    @Test
    void variantOnlyInTheDocument() {
        assertThat(after(document -> array(document, OWN + "/properties/content/oneOf")
                        .addObject()
                        .put("type", "boolean")))
                .singleElement()
                .asString()
                .startsWith("Book.content [books.BookContent]: form only in the document: Book.content|boolean #");
    }

    @Test
    @DisplayName("A variant of which a property was renamed is still the same variant")
    void variantThatChanged() {
        assertThat(after(document -> {
                    ObjectNode properties = object(document, SCHEMAS + "ImagePart/properties");
                    properties.set("href", properties.remove("url"));
                }))
                .hasSize(2)
                .contains("ImagePart.url [books.ImagePart]: required in the document, but not declared there")
                .anyMatch(text -> text.startsWith("ImagePart.href [books.ImagePart]: only in the document: string #"));
        assertThat(after(document ->
                        object(document, SCHEMAS + "ImagePart/properties").remove("type")))
                .containsExactly("ImagePart.type [books.ImagePart]: required in the document, but not declared there");
    }

    @Test
    @DisplayName("The order of forms is of no importance, nor is nesting")
    void unionsThatAreWrittenDifferently() {
        assertThat(after(document -> {
                    JsonNode first = array(document, SCHEMAS + "Part/oneOf").remove(0);
                    array(document, SCHEMAS + "Part/oneOf")
                            .addObject()
                            .putArray("anyOf")
                            .add(first);
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("Forms without a name in a union that is a form itself are told apart by any constant")
    void formsWithoutNames() {
        assertThat(after(document -> object(document, SCHEMAS).set("BookEvent", Json.read("""
                        {"anyOf": [{"$ref": "#/components/schemas/Events"}]}"""))))
                .contains("BookEvent: reference #/components/schemas/Events leads nowhere");
        assertThat(after(document -> {
                    JsonNode added = object(document, SCHEMAS).remove("BookAddedEvent");
                    JsonNode failed = object(document, SCHEMAS).remove("BookFailedEvent");
                    object(document, SCHEMAS)
                            .putObject("Events")
                            .putArray("oneOf")
                            .add(added)
                            .add(failed);
                    object(document, SCHEMAS)
                            .set("BookEvent", Json.read("{\"anyOf\": [{\"$ref\": \"#/components/schemas/Events\"}]}"));
                }))
                .isEmpty();
    }

    @Test
    void discriminator() {
        assertThat(after(document ->
                        object(document, SCHEMAS + "Part/discriminator").put("propertyName", "kind")))
                .containsExactly("Part [books.Part]: told apart by kind in the document, by type in the API");
    }

    @Test
    void referenceThatLeadsNowhere() {
        assertThat(after(document ->
                        object(document, OWN + "/properties/author").put("$ref", "#/components/schemas/Nobody")))
                .contains("Book.author: reference #/components/schemas/Nobody leads nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "patternProperties", "if", "dependentRequired", "unevaluatedProperties", "minimun"})
    void keywordThatIsNotUnderstood(String keyword) {
        assertThat(after(document -> object(document, SCHEMAS + "Author").putObject(keyword)))
                .singleElement()
                .asString()
                .startsWith("Author: keyword " + keyword + " is not understood #");
    }

    @Test
    void conditionsInAUnion() {
        assertThat(after(document -> object(document, SCHEMAS + "Author")
                        .set("anyOf", Json.read("[{\"required\": [\"name\"]}, {\"required\": [\"books\"]}]"))))
                .singleElement()
                .asString()
                .startsWith("Author: anyOf of conditions is not understood: requires books, or requires name #");
    }

    @Test
    void partsThatContradict() {
        assertThat(after(document ->
                        array(document, SCHEMAS + "Book/allOf").addObject().put("type", "string")))
                .contains("Book: parts contradict each other: object and string");
    }

    @Test
    void otherPropertiesWithASchema() {
        assertThat(after(document -> object(document, SCHEMAS + "Author")
                        .putObject("additionalProperties")
                        .put("type", "string")))
                .singleElement()
                .asString()
                .startsWith("Author{} [books.Author]: other properties have a schema in the document #");
    }

    @Test
    void unusedSchema() {
        String before = after(
                        document -> object(document, SCHEMAS).putObject("Loan").put("type", "string"))
                .get(0);
        String changed = after(
                        document -> object(document, SCHEMAS).putObject("Loan").put("type", "integer"))
                .get(0);
        assertThat(before).startsWith("Loan: schema that nothing uses #").isNotEqualTo(changed);
    }

    @Test
    void unusedType() {
        assertThat(after(document -> object(document, OWN + "/properties").remove("author")))
                .contains("books.Author: type that nothing in the document leads to");
    }

    @Test
    void webhookWithoutRoot() {
        assertThat(Comparison.compare(Fixture.api(), new Document(Fixture.document()), List.of())
                        .differences())
                .extracting(Object::toString)
                .hasSize(3)
                .contains("books.BookSoldEvent: type that nothing in the document leads to")
                .anyMatch(text -> text.startsWith("webhook book_sold: its payload BookSold is no root #"));
    }

    @Test
    void rootsThatDoNotExist() {
        List<Root> roots = List.of(ROOTS.get(0), new Root("Nothing", "books.Book"), new Root("Book", "books.Nothing"));
        assertThat(Comparison.compare(Fixture.api(), new Document(Fixture.document()), roots)
                        .differences())
                .extracting(Object::toString)
                .containsExactly(
                        "Book [books.Nothing]: no such type in the API",
                        "Nothing [books.Book]: no such schema in the document");
    }

    @Test
    void errors() {
        assertThat(after(document ->
                        object(document, SCHEMAS + "Error/properties").remove("param")))
                .contains("Error.param: only in the API, as an accessor of errors");
        assertThat(after(document ->
                        object(document, SCHEMAS + "Error/properties").putObject("hint")))
                .singleElement()
                .asString()
                .startsWith("Error.hint: only in the document #");
        assertThat(after(document ->
                        object(document, SCHEMAS + "Error/properties/message").put("type", "integer")))
                .singleElement()
                .asString()
                .startsWith("Error.message: no plain text in the document #");
    }

    private static List<String> after(Consumer<ObjectNode> change) {
        ObjectNode document = Fixture.document();
        change.accept(document);
        return Comparison.compare(Fixture.api(), new Document(document), ROOTS).differences().stream()
                .map(Object::toString)
                .toList();
    }

    private static ObjectNode object(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer.endsWith("/") ? pointer.substring(0, pointer.length() - 1) : pointer);
    }

    private static ArrayNode array(JsonNode document, String pointer) {
        return (ArrayNode) document.at(pointer);
    }
}
