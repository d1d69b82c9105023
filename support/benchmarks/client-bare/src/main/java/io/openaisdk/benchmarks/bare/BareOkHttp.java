package io.openaisdk.benchmarks.bare;

import io.openaisdk.benchmarks.client.BenchmarkClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp with nothing around it; its limits raised so that it never waits. */
public final class BareOkHttp implements BenchmarkClient {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int MANY = 10_000;

    private final String baseUrl;
    private final OkHttpClient client;

    /**
     * Makes a client.
     *
     * @param baseUrl the base URL
     */
    public BareOkHttp(String baseUrl) {
        this.baseUrl = baseUrl;
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(MANY);
        dispatcher.setMaxRequestsPerHost(MANY);
        this.client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
                .readTimeout(2, TimeUnit.MINUTES)
                .build();
    }

    private interface Reading<T> {
        T read(InputStream body) throws IOException;
    }

    @Override
    public String chat() {
        return send("/chat/completions", Requests.chat(false), body -> Finder.text(body, "content"));
    }

    @Override
    public CompletableFuture<String> chatAsync() {
        return sendAsync("/chat/completions", Requests.chat(false), body -> Finder.text(body, "content"));
    }

    @Override
    public String response() {
        return send("/responses", Requests.response(false), Finder::responseText);
    }

    @Override
    public CompletableFuture<String> responseAsync() {
        return sendAsync("/responses", Requests.response(false), Finder::responseText);
    }

    @Override
    public long chatStream() {
        return send("/chat/completions", Requests.chat(true), body -> count(body, "content", () -> {}));
    }

    @Override
    public long responseStream() {
        return send("/responses", Requests.response(true), body -> count(body, "delta", () -> {}));
    }

    @Override
    public CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        return sendAsync("/chat/completions", Requests.chat(true), body -> count(body, "content", onText));
    }

    @Override
    public double embeddings(boolean base64) {
        return send("/embeddings", Requests.embeddings(base64), Finder::vectorSum);
    }

    @Override
    public String upload(Path file) {
        RequestBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("purpose", "user_data")
                .addFormDataPart(
                        "file",
                        file.getFileName().toString(),
                        RequestBody.create(file.toFile(), MediaType.get("application/octet-stream")))
                .build();
        return send(request("/files", form), body -> Finder.text(body, "id"));
    }

    private static long count(InputStream body, String name, Runnable onText) throws IOException {
        EventCounter counter = new EventCounter(name, onText);
        counter.readAll(body);
        return counter.characters();
    }

    private <T> T send(String path, byte[] json, Reading<T> reading) {
        return send(request(path, RequestBody.create(json, JSON)), reading);
    }

    private <T> T send(Request request, Reading<T> reading) {
        try (Response response = client.newCall(request).execute()) {
            return read(response, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> CompletableFuture<T> sendAsync(String path, byte[] json, Reading<T> reading) {
        CompletableFuture<T> future = new CompletableFuture<>();
        client.newCall(request(path, RequestBody.create(json, JSON))).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                future.completeExceptionally(e);
            }

            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    future.complete(read(response, reading));
                } catch (IOException e) {
                    future.completeExceptionally(e);
                }
            }
        });
        return future;
    }

    private Request request(String path, RequestBody body) {
        return new Request.Builder()
                .url(baseUrl + path)
                .header("Authorization", "Bearer " + API_KEY)
                .post(body)
                .build();
    }

    private static <T> T read(Response response, Reading<T> reading) throws IOException {
        if (response.code() != 200) {
            throw new IOException("Status " + response.code());
        }
        return reading.read(response.body().byteStream());
    }
}
