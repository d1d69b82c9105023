package io.openaisdk.testkit;

import static io.openaisdk.testkit.Wire.at;
import static io.openaisdk.testkit.Wire.number;
import static io.openaisdk.testkit.Wire.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.openaisdk.api.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models, files, embeddings, moderations, and what holds for all endpoints. */
class OtherEndpointsTest extends ServerTest {

    @Test
    void modelsAreListedFetchedAndDeleted() throws Exception {
        List<JsonValue> models = at(wire.get("/models"), "data").asArray().orElseThrow();
        assertThat(models).extracting(model -> text(model, "id")).contains("gpt-5.5", "text-embedding-3-small");
        assertThat(models).allSatisfy(model -> {
            assertThat(text(model, "object")).isEqualTo("model");
            assertThat(text(model, "owned_by")).isNotEmpty();
            assertThat(number(model, "created")).isPositive();
        });
        assertThat(wire.get("/models/gpt-5.5")).isEqualTo(models.get(0));
        assertThat(wire.send("GET", "/models/does-not-exist").statusCode()).isEqualTo(404);
        assertThat(wire.send("DELETE", "/models/gpt-5.5").statusCode()).isEqualTo(403);
        String fineTuned = text(models.get(models.size() - 1), "id");
        assertThat(at(wire.delete("/models/" + fineTuned), "deleted")).isEqualTo(JsonValue.of(true));
        assertThat(wire.send("GET", "/models/" + fineTuned).statusCode()).isEqualTo(404);
    }

    private HttpRequest upload(String fileName, String content, String purpose) {
        String body = "--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"expires_after[seconds]\"\r\n\r\n3600"
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/jsonl\r\n\r\n" + content + "\r\n--B--\r\n";
        return wire.request("/files")
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void filesAreKeptInMemory() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            JsonValue file = JsonValue.parse(
                    wire.send(upload("é" + i + ".jsonl", "{\"i\":" + i + "}\r\n\r\n", i == 1 ? "vision" : "batch"))
                            .body());
            ids.add(text(file, "id"));
            assertThat(text(file, "object")).isEqualTo("file");
            assertThat(text(file, "filename")).isEqualTo("é" + i + ".jsonl");
            assertThat(text(file, "status")).isEqualTo("processed");
            assertThat(number(file, "bytes")).isEqualTo(11);
            assertThat(number(file, "expires_at")).isEqualTo(number(file, "created_at") + 3600);
        }
        RecordedPart part = server.journal().last().parts().get(2);
        assertThat(part.name()).isEqualTo("file");
        assertThat(part.fileName()).contains("é2.jsonl");
        assertThat(part.contentType()).contains("application/jsonl");
        assertThat(part.text()).isEqualTo("{\"i\":2}\r\n\r\n");

        assertThat(text(wire.get("/files"), "first_id")).isEqualTo(ids.get(2));
        JsonValue page = wire.get("/files?order=asc&limit=1&after=" + ids.get(0));
        assertThat(text(page, "data", 0, "id")).isEqualTo(ids.get(1));
        assertThat(at(page, "has_more")).isEqualTo(JsonValue.of(true));
        assertThat(text(wire.get("/files?purpose=vision"), "data", 0, "id")).isEqualTo(ids.get(1));
        assertThat(wire.send("GET", "/files/" + ids.get(2) + "/content").body()).isEqualTo("{\"i\":2}\r\n\r\n");
        assertThat(at(wire.delete("/files/" + ids.get(0)), "deleted")).isEqualTo(JsonValue.of(true));
        assertThat(wire.send("GET", "/files/" + ids.get(0)).statusCode()).isEqualTo(404);
    }

    @Test
    void badUploadsAreRefused() throws Exception {
        assertThat(wire.send(upload("a", "b", "nonsense")).body()).contains("purpose");
        HttpResponse<String> broken = wire.send(wire.request("/files")
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofString("--B\r\nnonsense"))
                .build());
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(wire.send(wire.json("/files", Map.of())).statusCode()).isEqualTo(400);
        assertThat(wire.send("GET", "/files?limit=many").statusCode()).isEqualTo(400);
        assertThat(wire.send("GET", "/files?after=file-none").statusCode()).isEqualTo(400);
    }

    private List<float[]> embed(Object input, Map<String, ?> more) throws Exception {
        Map<String, Object> request = new LinkedHashMap<>(more);
        request.put("model", "text-embedding-3-small");
        request.put("input", input);
        List<float[]> vectors = new ArrayList<>();
        for (JsonValue item :
                at(wire.post("/embeddings", request), "data").asArray().orElseThrow()) {
            assertThat(number(item, "index")).isEqualTo(vectors.size());
            vectors.add(floats(at(item, "embedding")));
        }
        return vectors;
    }

    private static float[] floats(JsonValue embedding) {
        if (embedding.asString().isPresent()) {
            ByteBuffer bytes = ByteBuffer.wrap(
                            Base64.getDecoder().decode(embedding.asString().get()))
                    .order(ByteOrder.LITTLE_ENDIAN);
            float[] vector = new float[bytes.remaining() / Float.BYTES];
            bytes.asFloatBuffer().get(vector);
            return vector;
        }
        List<JsonValue> items = embedding.asArray().orElseThrow();
        float[] vector = new float[items.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = items.get(i).asNumber().orElseThrow().floatValue();
        }
        return vector;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void textsThatShareWordsAreNearer() throws Exception {
        List<float[]> vectors = embed(
                List.of("The cat sat on the mat.", "A cat sat on a mat", "Revenue grew in the third quarter"),
                Map.of());

        assertThat(vectors).allSatisfy(vector -> {
            assertThat(vector).hasSize(1536);
            assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
        });
        assertThat(dot(vectors.get(0), vectors.get(1))).isGreaterThan(0.3);
        assertThat(dot(vectors.get(0), vectors.get(2))).isLessThan(dot(vectors.get(0), vectors.get(1)) - 0.1);
    }

    @Test
    void embeddingsComeAsAsked() throws Exception {
        float[] asFloats = embed("a text", Map.of("dimensions", 5)).get(0);
        float[] asBase64 = embed("a text", Map.of("dimensions", 5, "encoding_format", "base64"))
                .get(0);
        assertThat(asBase64).hasSize(5).isEqualTo(asFloats);
        assertThat(embed(List.of(1, 2, 3), Map.of())).hasSize(1);
        assertThat(embed(List.of(List.of(1, 2), List.of(3)), Map.of())).hasSize(2);
        assertThat(embed("!", Map.of())).hasSize(1);
        for (Object input : List.of("", List.of(), List.of(""), 5, List.of("a", 5))) {
            Map<String, Object> request = Map.of("model", "text-embedding-3-small", "input", input);
            assertThat(wire.send(wire.json("/embeddings", request)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void moderationsGoByWords() throws Exception {
        JsonValue results = at(
                wire.post("/moderations", Map.of("input", List.of("I will kill you", "Have a nice day"))), "results");

        JsonValue flagged = at(results, 0);
        assertThat(at(flagged, "flagged")).isEqualTo(JsonValue.of(true));
        assertThat(at(flagged, "categories", "violence")).isEqualTo(JsonValue.of(true));
        assertThat(at(flagged, "categories").asObject().orElseThrow()).hasSize(13);
        assertThat(at(flagged, "category_scores").asObject().orElseThrow()).hasSize(13);
        assertThat(at(flagged, "category_applied_input_types").asObject().orElseThrow())
                .hasSize(13);
        assertThat(at(results, 1, "flagged")).isEqualTo(JsonValue.of(false));

        JsonValue mixed = wire.post(
                "/moderations",
                Map.of(
                        "model",
                        "omni-moderation-latest",
                        "input",
                        List.of(
                                Map.of("type", "text", "text", "Show me violence/graphic things"),
                                Map.of("type", "image_url", "image_url", Map.of("url", "http://x/y.png")))));
        assertThat(at(mixed, "results").asArray().orElseThrow()).hasSize(1);
        assertThat(at(mixed, "results", 0, "categories", "violence/graphic")).isEqualTo(JsonValue.of(true));
        assertThat(at(mixed, "results", 0, "category_applied_input_types", "violence/graphic"))
                .isEqualTo(JsonValue.of(List.of("text", "image")));
    }

    @Test
    void everyAnswerHasTheHeadersOfTheService() throws Exception {
        for (String path : List.of("/models", "/models/does-not-exist", "/unknown")) {
            var headers = wire.send("GET", path).headers();
            assertThat(headers.firstValue("x-request-id").orElseThrow()).startsWith("req_");
            assertThat(headers.firstValue("openai-processing-ms")).isPresent();
            assertThat(headers.firstValue("openai-version")).contains("2020-10-01");
            assertThat(headers.firstValue("x-ratelimit-remaining-requests")).isPresent();
            assertThat(headers.firstValue("content-type").orElseThrow()).startsWith("application/json");
        }
    }

    @Test
    void unknownPathsMethodsAndCallersAreRefused() throws Exception {
        assertThat(wire.send("GET", "/unknown").statusCode()).isEqualTo(404);
        assertThat(wire.send("GET", "/files/a%2Fb").statusCode()).isEqualTo(404);
        HttpResponse<String> wrongMethod = wire.send("PUT", "/models");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(text(JsonValue.parse(wrongMethod.body()), "error", "message"))
                .contains("PUT", "/v1/models");
        HttpRequest anonymous =
                HttpRequest.newBuilder(wire.request("/models").build().uri()).build();
        HttpResponse<String> unauthorized = wire.send(anonymous);
        assertThat(unauthorized.statusCode()).isEqualTo(401);
        assertThat(server.journal().requests()).hasSize(4);
        assertThat(server.journal().last().headers().first("authorization")).isEmpty();
    }

    @Test
    void journalShowsTheQuery() throws Exception {
        wire.get("/files?purpose=batch&limit=5&x=a%20b&x=c");

        RecordedRequest request = server.journal().last();
        assertThat(request.path()).isEqualTo("/v1/files");
        assertThat(request.query()).containsEntry("purpose", List.of("batch")).containsEntry("x", List.of("a b", "c"));
        assertThat(request.body()).isEqualTo(JsonValue.of(null));
        assertThat(request.bodyText()).isEmpty();
    }

    @Test
    void idsAreTheSameForEveryServer() throws Exception {
        Map<String, Object> request = Map.of("model", "gpt-5.5", "input", "Hi");
        String id = text(wire.post("/responses", request), "id");
        assertThat(text(wire.post("/responses", request), "id")).isNotEqualTo(id);
        try (OpenAITestServer other = OpenAITestServer.start()) {
            assertThat(text(new Wire(other).post("/responses", request), "id")).isEqualTo(id);
        }
    }

    @Test
    void textsSurviveAnyAlphabet() throws Exception {
        String input = "Grüße, 世界 😀 \u2028 \"quoted\" \\ \t";
        server.whenever().respondWith(request -> Answer.text(text(request.body(), "input")));

        JsonValue response = wire.post("/responses", Map.of("model", "gpt-5.5", "input", input));

        assertThat(text(response, "output", 0, "content", 0, "text")).isEqualTo(input);
        assertThat(server.journal().last().bodyText().getBytes(UTF_8)).isNotEmpty();
    }
}
