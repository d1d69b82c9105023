package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.api.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls the test server without the SDK, to see what is on the wire. */
final class Wire {

    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String baseUrl;
    private final int port;

    Wire(OpenAITestServer server) {
        this.baseUrl = server.baseUrl();
        this.port = server.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer any");
    }

    HttpRequest json(String path, Map<String, ?> body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonValue.of(body).toString()))
                .build();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return send(request(path).method(method, BodyPublishers.noBody()).build());
    }

    JsonValue get(String path) throws IOException, InterruptedException {
        return ok(send("GET", path));
    }

    JsonValue delete(String path) throws IOException, InterruptedException {
        return ok(send("DELETE", path));
    }

    JsonValue post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return ok(send(json(path, body)));
    }

    private static JsonValue ok(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JsonValue.parse(response.body());
    }

    /** Posts to {@code /responses} and gives all that comes until the connection ends, whether in order or not. */
    String postAndReadToTheEnd(Map<String, ?> body) throws IOException {
        byte[] json = JsonValue.of(body).toString().getBytes(UTF_8);
        String head = "POST /v1/responses HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer any\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + json.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(json);
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Gives the events of a stream: their data, and their names where there are any. */
    List<Event> events(String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpResponse<String> response = send(json(path, body));
        if (!response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream")) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return events(response.body());
    }

    static List<Event> events(String body) {
        List<Event> events = new ArrayList<>();
        for (String block : List.of(body.split("\n\n", 0))) {
            String name = "";
            String data = "";
            for (String line : List.of(block.split("\n", 0))) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    data = line.substring("data: ".length());
                }
            }
            events.add(new Event(name, data));
        }
        return events;
    }

    record Event(String name, String data) {

        JsonValue json() {
            return JsonValue.parse(data);
        }
    }

    /** Follows a path of names and positions through JSON. */
    static JsonValue at(JsonValue json, Object... path) {
        JsonValue place = json;
        for (Object step : path) {
            place = (step instanceof Integer index ? place.get(index) : place.get((String) step))
                    .orElseThrow(() -> new AssertionError("No " + step + " of " + List.of(path) + " in " + json));
        }
        return place;
    }

    static String text(JsonValue json, Object... path) {
        JsonValue value = at(json, path);
        return value.asString().orElseThrow(() -> new AssertionError("No text: " + value));
    }

    static int number(JsonValue json, Object... path) {
        JsonValue value = at(json, path);
        return value.asNumber()
                .orElseThrow(() -> new AssertionError("No number: " + value))
                .intValueExact();
    }
}
