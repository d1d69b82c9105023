package io.openaisdk.benchmarks.bare;

import io.openaisdk.benchmarks.client.BenchmarkClient;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The HTTP client of the JDK with nothing around it. */
public final class BareJdk implements BenchmarkClient {

    private static final String BOUNDARY = "5a1c9e7b3d";

    private final String baseUrl;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Makes a client.
     *
     * @param baseUrl the base URL
     */
    public BareJdk(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    private interface Reading<T> {
        T read(InputStream body) throws IOException;
    }

    @Override
    public String chat() {
        return send(json("/chat/completions", Requests.chat(false)), body -> Finder.text(body, "content"));
    }

    @Override
    public CompletableFuture<String> chatAsync() {
        return sendAsync(json("/chat/completions", Requests.chat(false)), body -> Finder.text(body, "content"));
    }

    @Override
    public String response() {
        return send(json("/responses", Requests.response(false)), Finder::responseText);
    }

    @Override
    public CompletableFuture<String> responseAsync() {
        return sendAsync(json("/responses", Requests.response(false)), Finder::responseText);
    }

    @Override
    public long chatStream() {
        return send(json("/chat/completions", Requests.chat(true)), body -> count(body, "content"));
    }

    @Override
    public long responseStream() {
        return send(json("/responses", Requests.response(true)), body -> count(body, "delta"));
    }

    @Override
    public CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        return client.sendAsync(
                        json("/chat/completions", Requests.chat(true)),
                        info -> new CountingSubscriber(new EventCounter("content", onText)))
                .thenApply(response -> requireSuccess(response).body());
    }

    @Override
    public double embeddings(boolean base64) {
        return send(json("/embeddings", Requests.embeddings(base64)), Finder::vectorSum);
    }

    @Override
    public String upload(Path file) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nuser_data\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            BodyPublisher form = BodyPublishers.concat(
                    BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n", StandardCharsets.UTF_8));
            return send(
                    request("/files", "multipart/form-data; boundary=" + BOUNDARY, form),
                    body -> Finder.text(body, "id"));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(InputStream body, String name) throws IOException {
        EventCounter counter = new EventCounter(name, () -> {});
        counter.readAll(body);
        return counter.characters();
    }

    private HttpRequest json(String path, byte[] body) {
        return request(path, "application/json", BodyPublishers.ofByteArray(body));
    }

    private HttpRequest request(String path, String contentType, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Authorization", "Bearer " + API_KEY)
                .header("Content-Type", contentType)
                .POST(body)
                .build();
    }

    private <T> T send(HttpRequest request, Reading<T> reading) {
        try (InputStream body = requireSuccess(client.send(request, BodyHandlers.ofInputStream()))
                .body()) {
            return reading.read(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private <T> CompletableFuture<T> sendAsync(HttpRequest request, Reading<T> reading) {
        return client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(response -> {
            try {
                return reading.read(
                        new ByteArrayInputStream(requireSuccess(response).body()));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    private static <T> HttpResponse<T> requireSuccess(HttpResponse<T> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Status " + response.statusCode());
        }
        return response;
    }

    /** Parses events on the threads of the client. */
    private static final class CountingSubscriber implements BodySubscriber<Long> {

        private final CompletableFuture<Long> result = new CompletableFuture<>();
        private final EventCounter counter;

        CountingSubscriber(EventCounter counter) {
            this.counter = counter;
        }

        @Override
        public CompletionStage<Long> getBody() {
            return result;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            try {
                for (ByteBuffer buffer : buffers) {
                    counter.feed(buffer);
                }
            } catch (IOException e) {
                result.completeExceptionally(e);
            }
        }

        @Override
        public void onError(Throwable problem) {
            result.completeExceptionally(problem);
        }

        @Override
        public void onComplete() {
            result.complete(counter.characters());
        }
    }
}
