package io.openaisdk.contract.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.contract.Subjects;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.comparison.OperationComparison.Method;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.json.jackson3.Jackson3CodecProvider;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the document is read as the type that stands for it, and written as the same JSON, by every codec. */
class ExamplesTest {

    private static final Pattern CURL_BODY = Pattern.compile("-d\\s+'(\\{.*\\})'\\s*$", Pattern.DOTALL);

    /** Examples that are not what their own schema says, and in what. */
    private static final Map<String, String> WRONG = Map.of(
            "GET /chatkit/threads/{thread_id}/items", "its items have types without their prefix",
            "GET /vector_stores/{vector_store_id}/files/{file_id}/content", "it is one file instead of a list");

    private static final ValueType ANY = ValueType.parse("json");

    private static final List<JsonCodec> CODECS = List.of(
            new JacksonCodecProvider().create(JsonLimits.DEFAULT),
            new Jackson3CodecProvider().create(JsonLimits.DEFAULT),
            new GsonCodecProvider().create(JsonLimits.DEFAULT));

    /** Reads what the document's authors wrote by hand: remarks and a comma too many do no harm. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Api api = Subjects.api();

    @TestFactory
    Stream<DynamicTest> examplesOfOperations() {
        SortedMap<String, List<Method>> methods = Comparison.methods(api);
        return Subjects.document().operations().stream().flatMap(operation -> {
            List<DynamicTest> tests = new ArrayList<>();
            List<Method> serving = methods.getOrDefault(operation.key(), List.of());
            for (JsonNode example : examples(operation)) {
                String title = operation.name() + " " + example.path("title").asText("");
                requestBody(example)
                        .ifPresent(body -> tests.add(
                                DynamicTest.dynamicTest(title + " request", () -> requestSurvives(serving, body))));
                if (example.path("response").isTextual()) {
                    String text = example.path("response").textValue();
                    tests.add(DynamicTest.dynamicTest(title + " response", () -> {
                        assumeThat(WRONG.get(operation.name()))
                                .as("What is wrong with the example")
                                .isNull();
                        responseSurvives(serving, text);
                    }));
                }
            }
            return tests.stream();
        });
    }

    @TestFactory
    Stream<DynamicTest> examplesOfSchemas() {
        Document document = Subjects.document();
        SortedMap<String, io.openaisdk.processor.description.ValueType> served =
                Comparison.compare(api, document, Subjects.roots()).served();
        return document.schemas().entrySet().stream()
                .filter(schema -> served.containsKey(schema.getKey()))
                .flatMap(schema -> Stream.of(
                                schema.getValue().path("x-oaiMeta").path("example"),
                                schema.getValue().path("example"))
                        .filter(example -> !example.isMissingNode())
                        .map(example -> DynamicTest.dynamicTest(schema.getKey(), () -> {
                            Optional<JsonNode> json =
                                    example.isTextual() ? json(example.textValue()) : Optional.of(example);
                            assumeThat(json)
                                    .as("The example is JSON: %s", example)
                                    .isPresent();
                            survives(Objects.requireNonNull(served.get(schema.getKey())), json.orElseThrow());
                        })));
    }

    private static List<JsonNode> examples(DocumentOperation operation) {
        JsonNode examples = operation.node().path("x-oaiMeta").path("examples");
        List<JsonNode> all = new ArrayList<>();
        if (examples.isObject()) {
            all.add(examples);
        }
        examples.forEach(example -> {
            if (example.isObject() && examples.isArray()) {
                all.add(example);
            }
        });
        return all;
    }

    private static Optional<JsonNode> requestBody(JsonNode example) {
        Matcher matcher = CURL_BODY.matcher(example.path("request").path("curl").asText(""));
        return matcher.find() ? json(matcher.group(1).replace("'\\''", "'")) : Optional.empty();
    }

    private static void requestSurvives(List<Method> methods, JsonNode body) {
        List<String> types = methods.stream()
                .flatMap(method -> method.params().stream())
                .map(params -> "model(" + key(params.name().qualified()) + ")")
                .distinct()
                .toList();
        assertThat(types).isNotEmpty();
        types.forEach(type -> survives(ValueType.parse(type), body));
    }

    private static void responseSurvives(List<Method> methods, String text) {
        Optional<JsonNode> whole = json(text);
        List<JsonNode> events = text.lines()
                .filter(line -> line.startsWith("data: {"))
                .flatMap(line -> json(line.substring("data: ".length())).stream())
                .toList();
        assumeThat(whole.isPresent() || !events.isEmpty())
                .as("The example is JSON: %s", text)
                .isTrue();
        List<OperationResult> results =
                methods.stream().map(method -> method.operation().result()).toList();
        if (whole.isEmpty()) {
            List<OperationResult.Events> streams = results.stream()
                    .filter(OperationResult.Events.class::isInstance)
                    .map(OperationResult.Events.class::cast)
                    .toList();
            assumeThat(named(methods))
                    .as("Events are told apart by their names")
                    .isFalse();
            assertThat(streams).isNotEmpty();
            streams.forEach(stream -> events.forEach(event -> survives(stream.event(), event)));
            return;
        }
        JsonNode answer = whole.get();
        for (OperationResult result : results) {
            if (result instanceof OperationResult.Value value) {
                survives(value.type(), answer);
            } else if (result instanceof OperationResult.Items items) {
                assertThat(answer.path("data").isArray())
                        .as("%s is a list", answer)
                        .isTrue();
                answer.path("data").forEach(item -> survives(items.item(), item));
            }
        }
    }

    private static boolean named(List<Method> methods) {
        return methods.stream().anyMatch(method -> method.has("named"));
    }

    private static void survives(io.openaisdk.processor.description.ValueType type, JsonNode json) {
        survives(ValueType.parse(type.descriptor()), json);
    }

    private static void survives(ValueType type, JsonNode json) {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        for (JsonCodec reading : CODECS) {
            Object value = read(reading, type, bytes);
            assertThat(type.kind().holds(value)).as("%s is a %s", json, type).isTrue();
            assertThat(value).isNotInstanceOf(UnknownVariant.class);
            for (JsonCodec writing : CODECS) {
                byte[] written = write(writing, value);
                assertThat(read(writing, ANY, written)).isEqualTo(read(writing, ANY, bytes));
            }
        }
    }

    private static Object read(JsonCodec codec, ValueType type, byte[] bytes) {
        try (JsonReader reader = codec.reader(bytes, 0, bytes.length)) {
            return ModelReader.read(reader, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(JsonCodec codec, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = codec.writer(bytes)) {
            ModelWriter.write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Parses what is JSON but for places where its author left something out. */
    private static Optional<JsonNode> json(String text) {
        String whole = text.replaceAll("(?m)^\\s*\\.{3,}.*$", "");
        try (JsonParser parser = LENIENT.createParser(whole)) {
            JsonNode json = LENIENT.readTree(parser);
            return json == null || !json.isContainerNode() || parser.nextToken() != null
                    ? Optional.empty()
                    : Optional.of(json);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String qualified) {
        return qualified.substring("io.openaisdk.api.".length());
    }
}
