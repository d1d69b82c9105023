package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.spi.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the API's description, where it lies beside the repository: reading and writing one loses nothing. */
class SpecificationExamplesTest {

    private static final Path DESCRIPTION = Path.of("..", "..", "shared", "reference", "openapi.json");

    private static final Pattern CURL_BODY = Pattern.compile("-d\\s+'(\\{.*\\})'\\s*$", Pattern.DOTALL);

    /** The types of an operation: what it sends, what it answers with or lists, and its events. */
    private record Types(String request, String response, String event) {}

    private static final Map<String, Types> OPERATIONS = Map.ofEntries(
            operation("post /responses", "ResponseCreateParams", "Response", "union(responses.ResponseStreamEvent)"),
            operation("get /responses/{response_id}", "", "Response", ""),
            operation("post /responses/{response_id}/cancel", "", "Response", ""),
            operation("post /responses/compact", "ResponseCompactParams", "CompactedResponse", ""),
            operation("post /responses/input_tokens", "InputTokenCountParams", "InputTokenCountResponse", ""),
            operation("get /responses/{response_id}/input_items", "", "list union(responses.ResponseItem)", ""),
            operation(
                    "post /chat/completions",
                    "ChatCompletionCreateParams",
                    "ChatCompletion",
                    "model(chat.completions.ChatCompletionChunk)"),
            operation("get /chat/completions", "", "list model(chat.completions.ChatCompletion)", ""),
            operation("get /chat/completions/{completion_id}", "", "ChatCompletion", ""),
            operation("post /chat/completions/{completion_id}", "ChatCompletionUpdateParams", "ChatCompletion", ""),
            operation("delete /chat/completions/{completion_id}", "", "ChatCompletionDeleted", ""),
            operation(
                    "get /chat/completions/{completion_id}/messages",
                    "",
                    "list model(chat.completions.ChatCompletionStoreMessage)",
                    ""),
            operation("post /completions", "CompletionCreateParams", "Completion", "model(completions.Completion)"),
            operation("post /embeddings", "EmbeddingCreateParams", "CreateEmbeddingResponse", ""),
            operation("get /files", "", "list model(files.FileObject)", ""),
            operation("post /files", "", "FileObject", ""),
            operation("get /files/{file_id}", "", "FileObject", ""),
            operation("delete /files/{file_id}", "", "FileDeleted", ""),
            operation("get /models", "", "list model(models.Model)", ""),
            operation("get /models/{model}", "", "model(models.Model)", ""),
            operation("delete /models/{model}", "", "ModelDeleted", ""),
            operation("post /moderations", "ModerationCreateParams", "ModerationCreateResponse", ""));

    @TestFactory
    Stream<DynamicTest> examplesOfOperationsSurvive() {
        JsonValue paths = description().get("paths").orElseThrow();
        return OPERATIONS.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(entry -> {
            String[] verbAndPath = entry.getKey().split(" ", 2);
            JsonValue operation = paths.get(verbAndPath[1])
                    .flatMap(item -> item.get(verbAndPath[0]))
                    .orElseThrow();
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonValue example : examples(operation)) {
                String title = entry.getKey()
                        + example.get("title")
                                .flatMap(JsonValue::asString)
                                .map(name -> ", " + name)
                                .orElse("");
                example.get("response")
                        .flatMap(JsonValue::asString)
                        .ifPresent(text -> tests.add(DynamicTest.dynamicTest(
                                title + ": response", () -> responseSurvives(entry.getValue(), text))));
                requestBody(example)
                        .filter(body -> !entry.getValue().request().isEmpty())
                        .ifPresent(body -> tests.add(DynamicTest.dynamicTest(
                                title + ": request",
                                () -> survives(entry.getValue().request(), body))));
            }
            return tests.stream();
        });
    }

    @TestFactory
    Stream<DynamicTest> examplesOfStreamEventsSurviveAsTheirOwnVariant() {
        JsonValue schemas = description()
                .get("components")
                .flatMap(all -> all.get("schemas"))
                .orElseThrow();
        JsonValue union = schemas.get("ResponseStreamEvent").orElseThrow();
        JsonValue.JsonArray variants = (JsonValue.JsonArray)
                union.get("anyOf").or(() -> union.get("oneOf")).orElseThrow();
        return variants.items().stream().flatMap(variant -> {
            String reference = variant.get("$ref").flatMap(JsonValue::asString).orElseThrow();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return schemas
                    .get(name)
                    .flatMap(schema -> schema.get("x-oaiMeta"))
                    .flatMap(meta -> meta.get("example"))
                    .flatMap(JsonValue::asString)
                    .map(text -> DynamicTest.dynamicTest(name, () -> {
                        Optional<JsonValue> event = json(text);
                        assumeTrue(event.isPresent(), "The example is no JSON");
                        survives("union(responses.ResponseStreamEvent)", event.orElseThrow());
                    }))
                    .stream();
        });
    }

    private static Map.Entry<String, Types> operation(String name, String request, String response, String event) {
        return Map.entry(name, new Types(request, response, event));
    }

    private static JsonValue description() {
        assumeTrue(Files.isRegularFile(DESCRIPTION), "The description of the API is not there");
        try {
            return Codecs.parse(Codecs.JACKSON, Files.readString(DESCRIPTION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonValue> examples(JsonValue operation) {
        Optional<JsonValue> examples = operation.get("x-oaiMeta").flatMap(meta -> meta.get("examples"));
        return examples.map(value -> value instanceof JsonValue.JsonArray array ? array.items() : List.of(value))
                .orElse(List.of());
    }

    private static Optional<JsonValue> requestBody(JsonValue example) {
        Matcher matcher = CURL_BODY.matcher(example.get("request")
                .flatMap(request -> request.get("curl"))
                .flatMap(JsonValue::asString)
                .orElse(""));
        return matcher.find() ? json(matcher.group(1).replace("'\\''", "'")) : Optional.empty();
    }

    private static void responseSurvives(Types types, String text) {
        Optional<JsonValue> whole = json(text);
        if (whole.isEmpty()) {
            List<JsonValue> events = text.lines()
                    .map(line -> line.startsWith("data: ") ? line.substring(6) : line)
                    .filter(line -> line.startsWith("{"))
                    .flatMap(line -> json(line).stream())
                    .toList();
            assumeTrue(!events.isEmpty() && !types.event().isEmpty(), "The example is no JSON");
            events.forEach(event -> survives(types.event(), event));
        } else if (types.response().startsWith("list ")) {
            JsonValue.JsonArray data =
                    (JsonValue.JsonArray) whole.get().get("data").orElseThrow();
            data.items().forEach(item -> survives(types.response().substring("list ".length()), item));
        } else {
            survives(types.response(), whole.get());
        }
    }

    private static void survives(String type, JsonValue json) {
        ValueType valueType = ValueType.parse(type.contains("(") ? type : "model(" + keyOf(type) + ")");
        for (JsonCodec codec : List.of(Codecs.JACKSON, Codecs.GSON)) {
            Object value = Codecs.read(codec, valueType, json.toString());
            assertThat(value).isNotInstanceOf(UnknownVariant.class).isNotInstanceOf(Misfit.class);
            assertThat(Codecs.parse(codec, Codecs.write(codec, value))).isEqualTo(json);
        }
    }

    private static String keyOf(String simpleName) {
        return ApiTypes.models().stream()
                .filter(model -> model.getSimpleName().equals(simpleName))
                .map(ApiTypes::key)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No model " + simpleName));
    }

    /** Parses an example without the remarks and the commas that some have too many. */
    private static Optional<JsonValue> json(String text) {
        String cleaned = text.replaceAll("(?m)^\\s*(//.*|\\.{3,}.*)$", "").replaceAll(",(\\s*[}\\]])", "$1");
        try {
            return Optional.of(Codecs.parse(Codecs.JACKSON, cleaned));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
