package io.openaisdk.benchmarks.official;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.embeddings.Embedding;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FilePurpose;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseOutputText;
import com.openai.models.responses.ResponseStreamEvent;
import io.openaisdk.benchmarks.client.BenchmarkClient;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** The official SDK with its defaults. */
public final class OfficialClient implements BenchmarkClient {

    private final OpenAIClient client;

    /**
     * Makes a client.
     *
     * @param baseUrl the base URL
     */
    public OfficialClient(String baseUrl) {
        this.client =
                OpenAIOkHttpClient.builder().baseUrl(baseUrl).apiKey(API_KEY).build();
    }

    @Override
    public String chat() {
        return text(client.chat().completions().create(chatParams()));
    }

    @Override
    public CompletableFuture<String> chatAsync() {
        return client.async().chat().completions().create(chatParams()).thenApply(OfficialClient::text);
    }

    @Override
    public String response() {
        return text(client.responses().create(responseParams()));
    }

    @Override
    public CompletableFuture<String> responseAsync() {
        return client.async().responses().create(responseParams()).thenApply(OfficialClient::text);
    }

    @Override
    public long chatStream() {
        long characters = 0;
        try (StreamResponse<ChatCompletionChunk> chunks =
                client.chat().completions().createStreaming(chatParams())) {
            for (Iterator<ChatCompletionChunk> rest = chunks.stream().iterator(); rest.hasNext(); ) {
                characters += length(rest.next());
            }
        }
        return characters;
    }

    @Override
    public long responseStream() {
        long characters = 0;
        try (StreamResponse<ResponseStreamEvent> events = client.responses().createStreaming(responseParams())) {
            for (Iterator<ResponseStreamEvent> rest = events.stream().iterator(); rest.hasNext(); ) {
                ResponseStreamEvent event = rest.next();
                if (event.isOutputTextDelta()) {
                    characters += event.asOutputTextDelta().delta().length();
                }
            }
        }
        return characters;
    }

    @Override
    public CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        AtomicLong characters = new AtomicLong();
        return client.async()
                .chat()
                .completions()
                .createStreaming(chatParams())
                .subscribe(chunk -> {
                    int length = length(chunk);
                    if (length > 0) {
                        characters.addAndGet(length);
                        onText.run();
                    }
                })
                .onCompleteFuture()
                .thenApply(end -> characters.get());
    }

    @Override
    public double embeddings(boolean base64) {
        EmbeddingCreateParams params = EmbeddingCreateParams.builder()
                .model(MODEL)
                .input(PROMPT)
                .encodingFormat(
                        base64
                                ? EmbeddingCreateParams.EncodingFormat.BASE64
                                : EmbeddingCreateParams.EncodingFormat.FLOAT)
                .build();
        double sum = 0;
        for (Embedding embedding : client.embeddings().create(params).data()) {
            for (Float element : embedding.embedding()) {
                sum += element;
            }
        }
        return sum;
    }

    @Override
    public String upload(Path file) {
        return client.files()
                .create(FileCreateParams.builder()
                        .file(file)
                        .purpose(FilePurpose.USER_DATA)
                        .build())
                .id();
    }

    @Override
    public void close() {
        client.close();
    }

    private static ChatCompletionCreateParams chatParams() {
        return ChatCompletionCreateParams.builder()
                .model(MODEL)
                .addUserMessage(PROMPT)
                .build();
    }

    private static ResponseCreateParams responseParams() {
        return ResponseCreateParams.builder().model(MODEL).input(PROMPT).build();
    }

    private static String text(ChatCompletion completion) {
        return completion.choices().get(0).message().content().orElse("");
    }

    private static String text(Response response) {
        return response.output().stream()
                .flatMap(item -> item.message().stream())
                .flatMap(message -> message.content().stream())
                .flatMap(content -> content.outputText().stream())
                .map(ResponseOutputText::text)
                .collect(Collectors.joining());
    }

    private static int length(ChatCompletionChunk chunk) {
        return chunk.choices().get(0).delta().content().orElse("").length();
    }
}
