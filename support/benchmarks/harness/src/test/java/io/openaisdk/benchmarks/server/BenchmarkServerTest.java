package io.openaisdk.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server as the client of the JDK sees it. */
class BenchmarkServerTest {

    private static final String PLAIN = "{\"model\":\"m\"}";
    private static final String STREAM = "{\"model\":\"m\",\"stream\":true}";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private BenchmarkServer server;

    @BeforeEach
    void start() throws Exception {
        server = new BenchmarkServer();
        Thread loop = new Thread(server);
        loop.setDaemon(true);
        loop.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void chatHasItsText() throws Exception {
        JsonNode chat = json.readTree(post("/plain/v1/chat/completions", PLAIN).body());
        assertThat(chat.at("/choices/0/message/content").asText()).isEqualTo(Answers.CHAT_TEXT);
    }

    @Test
    void responseHasItsTextAndThreeKilobytes() throws Exception {
        String body = post("/plain/v1/responses", PLAIN).body();
        assertThat(json.readTree(body).at("/output/1/content/0/text").asText()).isEqualTo(Answers.RESPONSE_TEXT);
        assertThat(body.length()).isBetween(2_800, 3_900);
    }

    @Test
    void chatStreamHasItsEventsAndItsCharacters() throws Exception {
        List<JsonNode> events =
                events(post("/events-50/v1/chat/completions", STREAM).body());
        assertThat(events).hasSize(50);
        assertThat(events.stream()
                        .mapToLong(event ->
                                event.at("/choices/0/delta/content").asText().length())
                        .sum())
                .isEqualTo(Answers.chatCharacters(50));
    }

    @Test
    void responseStreamHasItsEventsAndItsCharacters() throws Exception {
        List<JsonNode> events = events(post("/events-50/v1/responses", STREAM).body());
        assertThat(events).hasSize(50);
        assertThat(events.stream()
                        .filter(event -> event.get("type").asText().equals("response.output_text.delta"))
                        .mapToLong(event -> event.get("delta").asText().length())
                        .sum())
                .isEqualTo(Answers.responseCharacters(50));
        assertThat(events)
                .extracting(event -> event.get("sequence_number").asInt())
                .isSorted()
                .endsWith(49);
    }

    @Test
    void slowStreamHasItsEvents() throws Exception {
        List<JsonNode> events = events(post("/slow/v1/chat/completions", STREAM).body());
        assertThat(events).hasSize(Answers.SLOW_EVENTS);
    }

    @Test
    void delayedChatIsAChat() throws Exception {
        JsonNode chat =
                json.readTree(post("/delayed/v1/chat/completions", PLAIN).body());
        assertThat(chat.at("/choices/0/message/content").asText()).isEqualTo(Answers.CHAT_TEXT);
    }

    /** The client of the JDK sends requests of HTTP/1.1 that are under way at once on connections of their own. */
    @Test
    void answersGatheredRequestsTogetherAndCountsTheirConnections() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/together-3/v1/chat/completions"))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofString(PLAIN))
                .build();

        var first = client.sendAsync(request, BodyHandlers.ofString());
        var second = client.sendAsync(request, BodyHandlers.ofString());
        post("/plain/v1/chat/completions", PLAIN);
        assertThat(List.of(first, second)).noneMatch(CompletableFuture::isDone);
        var third = client.sendAsync(request, BodyHandlers.ofString());

        for (var each : List.of(first, second, third)) {
            assertThat(json.readTree(each.get().body()).at("/object").asText()).isEqualTo("chat.completion");
        }
        assertThat(server.connections("together-3")).isEqualTo(3);
        assertThat(server.connections("together-4")).isZero();
    }

    @Test
    void vectorsAreTheSameInBothForms() throws Exception {
        double numbers = 0;
        JsonNode data =
                json.readTree(post("/plain/v1/embeddings", PLAIN).body()).get("data");
        assertThat(data).hasSize(Answers.VECTORS);
        for (JsonNode vector : data) {
            assertThat(vector.get("embedding")).hasSize(Answers.DIMENSIONS);
            for (JsonNode element : vector.get("embedding")) {
                numbers += element.floatValue();
            }
        }
        double base64 = 0;
        String body =
                post("/plain/v1/embeddings", "{\"encoding_format\":\"base64\"}").body();
        for (JsonNode vector : json.readTree(body).get("data")) {
            ByteBuffer bytes =
                    ByteBuffer.wrap(vector.get("embedding").binaryValue()).order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining()) {
                base64 += bytes.getFloat();
            }
        }
        assertThat(numbers).isCloseTo(Answers.vectorSum(), Offset.offset(1e-9));
        assertThat(base64).isCloseTo(Answers.vectorSum(), Offset.offset(1e-9));
    }

    /** The client of the JDK sends a body of unknown length in chunks. */
    @Test
    void uploadIsDrainedByLengthAndInChunks() throws Exception {
        byte[] large = new byte[3_000_000];
        for (HttpRequest.BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri("/plain/v1/files")).POST(body).build(), BodyHandlers.ofString());
            assertThat(json.readTree(answer.body()).get("id").asText()).isEqualTo(Answers.FILE_ID);
            assertThat(post("/plain/v1/chat/completions", PLAIN).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void streamThatIsNotAskedForIsRefused() throws Exception {
        assertThat(post("/events-50/v1/responses", PLAIN).statusCode()).isEqualTo(400);
        assertThat(post("/plain/v1/responses", STREAM).statusCode()).isEqualTo(400);
        assertThat(post("/plain/v1/nothing", PLAIN).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) throws Exception {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private List<JsonNode> events(String body) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        for (String line : body.lines().toList()) {
            if (line.startsWith("data: {")) {
                events.add(json.readTree(line.substring(6)));
            }
        }
        return events;
    }
}
